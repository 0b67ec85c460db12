import Civic
import HTML
import Pages
import Postgres

/// What changed from one version of a draft to another, for everyone: in numbers, then passage by passage.
func changesPage(_ model: ChangesModel, _ phrases: Phrases) -> Page {
    let draft = model.draft
    let numbers = ["old": String(model.old.number), "new": String(model.new.number)]
    let title = phrases("drafts.changes.title", numbers)
    return Page(
        title, width: .wide,
        trail: [
            Crumb(phrases("drafts.home.crumb"), Addresses.home()),
            Crumb(
                model.consultation.title, Addresses.consultation(model.consultation.slug),
                in: model.consultation.language(of: .title)),
            Crumb(draft.title, Addresses.draft(draft.slug), in: draft.titleLanguage),
        ],
        header: """
            <h1>\(title)</h1>
            <p class="lead"\(contentLanguage(draft.titleLanguage, phrases))>\(draft.title)</p>
            """,
        content: """
            \(versionFacts(model, phrases))
            \(changeCounts(model, phrases))
            \(viewSwitch(model, phrases))
            \(legend(phrases))
            \(changeSections(model, phrases))
            """)
}

private func versionFacts(_ model: ChangesModel, _ phrases: Phrases) -> HTML {
    """
    <dl class="change__versions">\(versionFact(model.old, model.draft, phrases))\
    \(versionFact(model.new, model.draft, phrases))</dl>
    """
}

private func versionFact(_ version: DraftVersion, _ draft: Draft, _ phrases: Phrases) -> HTML {
    let name = phrases("drafts.version.number", ["number": String(version.number)])
    let path = Addresses.draftVersion(draft.slug, version.number)
    return """
        <div><dt><a href="\(url: path)">\(name)</a></dt><dd>\
        \(version.publishedAt.map { "\(phrases("drafts.version.published")) \(dateStamp($0, phrases))" })\
        \(if: version.publishedAt == nil, statusBadge(phrases("drafts.changes.unpublished"), .warning))\
        \(if: !version.reason.isEmpty, "<p\(japanese(in: phrases))>\(version.reason)</p>")</dd></div>
        """
}

/// Numbers that are links to what they count.
private func changeCounts(_ model: ChangesModel, _ phrases: Phrases) -> HTML {
    let counts = model.comparison.counts
    var all = model.view
    (all.aspect, all.showsAll) = (nil, false)
    let links =
        [
            TabLink(
                phrases("drafts.changes.every"), path: all.path(model.draft.slug, model.span),
                count: model.comparison.changes.count { !$0.isSame },
                isCurrent: model.view.aspect == nil && !model.view.showsAll)
        ]
        + ChangeAspect.allCases.map { aspect in
            var view = model.view
            (view.aspect, view.showsAll) = (aspect, false)
            return TabLink(
                phrases(TextKey("drafts.changes.aspect", aspect)),
                path: view.path(model.draft.slug, model.span),
                count: counts[aspect] ?? 0, isCurrent: model.view.aspect == aspect)
        }
    return tabs(links, label: phrases("drafts.changes.counts"), phrases)
}

/// The two ways to show it, and the whole text.
private func viewSwitch(_ model: ChangesModel, _ phrases: Phrases) -> HTML {
    let forms = ChangesView.Form.allCases.map { form in
        var view = model.view
        view.form = form
        return (phrases(TextKey("drafts.changes.view", form)), view, form == model.view.form)
    }
    var whole = model.view
    (whole.aspect, whole.showsAll) = (nil, !model.view.showsAll)
    let label = phrases(model.view.showsAll ? "drafts.changes.only_changed" : "drafts.changes.all")
    return """
        <nav class="change__views" aria-label="\(phrases("drafts.changes.views"))"><ul class="facts">\
        \(each: forms, { "<li>\(viewLink($0.0, $0.1, isCurrent: $0.2, model))</li>" })\
        <li>\(viewLink(label, whole, isCurrent: false, model))</li></ul></nav>
        """
}

private func viewLink(_ label: String, _ view: ChangesView, isCurrent: Bool, _ model: ChangesModel) -> HTML {
    """
    <a href="\(url: view.path(model.draft.slug, model.span))"\(if: isCurrent, " aria-current=\"page\"")>\(label)</a>
    """
}

private func legend(_ phrases: Phrases) -> HTML {
    """
    <p class="change__legend">\(inserted(phrases("drafts.changes.inserted"))) \
    \(deleted(phrases("drafts.changes.deleted")))</p>
    """
}
