import Civic
import Drafts
import HTML
import Pages
import Revisions
import Web

func matchingPage(_ model: MatchingModel, _ phrases: Phrases) -> Page {
    let slug = model.draft.slug
    let number = model.matching.version.number
    return Page(
        phrases("drafts.matching.title"), width: .wide,
        trail: [
            Crumb(phrases("admin.nav.drafts"), AdminAddresses.drafts()),
            Crumb(
                model.draft.title + " " + phrases("drafts.version.number", ["number": String(number)]),
                AdminAddresses.draftVersion(slug, number)),
        ],
        content: model.matching.base == nil
            ? emptyState(phrases("drafts.matching.first")) : content(model, phrases))
}

private func content(_ model: MatchingModel, _ phrases: Phrases) -> HTML {
    let base = model.matching.base?.number ?? 0
    let entries = model.entries
    return """
        <p>\(phrases("drafts.matching.lead", ["base": String(base)]))</p>
        \(forecast(model, phrases))
        <p>\(phrases("drafts.matching.unchanged", count: model.unchanged))</p>
        \(each: entries.enumerated(), { section($0.element, $0.offset, model, phrases) })
        \(disclosure(phrases("drafts.matching.all_old"), numbered(model.matching.old)))
        \(disclosure(phrases("drafts.matching.all_new"), numbered(model.matching.new)))
        <p>\(linkButton(phrases("drafts.matching.to_publication"), to: versionPath(model)))</p>
        """
}

private func versionPath(_ model: MatchingModel) -> String {
    AdminAddresses.draftVersion(model.draft.slug, model.matching.version.number)
}

private func forecast(_ model: MatchingModel, _ phrases: Phrases) -> HTML {
    let numbers = model.forecast
    return statisticTiles([
        StatisticTile(phrases("drafts.matching.kept"), String(numbers.kept)),
        StatisticTile(phrases("drafts.matching.moved"), String(numbers.moved)),
        StatisticTile(phrases("drafts.matching.orphaned"), String(numbers.orphaned)),
    ])
}

private func section(
    _ entry: MatchingModel.Entry, _ place: Int, _ model: MatchingModel, _ phrases: Phrases
) -> HTML {
    """
    <section class="matching" aria-labelledby="entry-\(place)"><h2 id="entry-\(place)">\(name(entry, phrases))</h2>
    <p class="card__badges">\(if: !entry.isSure, "\(statusBadge(phrases("drafts.matching.unsure"), .warning))")\
    \(if: entry.isDecided, " \(statusBadge(phrases("drafts.matching.decided"), .success))") \
    \(phrases("drafts.numbers.comments", count: entry.comments))</p>
    \(beforeAndAfter(entry, phrases))
    \(if: model.mayDecide, decisionForm(entry, place, model, phrases))
    </section>

    """
}

private func name(_ entry: MatchingModel.Entry, _ phrases: Phrases) -> String {
    if let new = entry.new {
        return phrases("drafts.matching.new_number", ["number": String(new.position)])
    }
    return phrases("drafts.matching.old_number", ["number": String(entry.old.first?.position ?? 0)])
}

private func beforeAndAfter(_ entry: MatchingModel.Entry, _ phrases: Phrases) -> HTML {
    let before: HTML = "\(each: entry.old, text)"
    return rowsTable(
        caption: phrases(TextKey("drafts.change", entry.change)),
        columns: [
            RowsColumn(phrases("common.comparison.before"), isWide: true),
            RowsColumn(phrases("common.comparison.after"), isWide: true),
        ],
        rows: [
            [
                entry.old.isEmpty ? HTML(text: phrases("common.comparison.new")) : before,
                entry.new.map(text) ?? HTML(text: phrases("common.comparison.gone")),
            ]
        ])
}

private func text(_ passage: Passage) -> HTML {
    prose("\(passage.position). \(passage.text)")
}

private func numbered(_ passages: [Passage]) -> HTML {
    "<ul>\n\(each: passages, { "<li>\($0.position). \(excerpt($0))</li>\n" })</ul>"
}

private func excerpt(_ passage: Passage) -> String {
    let line = passage.text.split(separator: "\n").joined(separator: " ")
    return line.count <= 80 ? line : line.prefix(80) + "…"
}

private func decisionForm(
    _ entry: MatchingModel.Entry, _ place: Int, _ model: MatchingModel, _ phrases: Phrases
) -> HTML {
    let isGone = entry.new == nil
    let subject = entry.new ?? entry.old.first
    let other = FormField(
        "other", label: phrases("drafts.matching.unlisted"), hint: phrases("drafts.matching.unlisted_hint"),
        isRequired: false, scope: "entry-\(place)")
    let form: HTML = """
        <input type="hidden" name="\(isGone ? "origin" : "passage")" value="\(subject?.id.rawValue ?? 0)">
        <fieldset class="field"><legend>\
        \(phrases(isGone ? "drafts.matching.goes_on" : "drafts.matching.continues"))</legend>
        <p class="form__note">\(phrases(isGone ? "drafts.matching.none_gone" : "drafts.matching.none_new"))</p>
        \(each: entry.candidates.enumerated(), { box($0.element, isChosen: $0.offset < entry.chosen) })</fieldset>
        \(textField(other, phrases))
        \(button(phrases("drafts.matching.save"), .secondary, name: "act", value: "save"))\
        \(if: entry.isDecided, button(phrases("drafts.matching.undo"), .quiet, name: "act", value: "undo"))
        """
    let path = AdminAddresses.draftMatching(model.draft.slug, model.matching.version.number)
    return foldedForm(
        phrases("drafts.matching.correct"), isOpen: !entry.isSure,
        postForm(to: path, csrf: model.csrf, style: .stacked, form))
}

private func box(_ passage: Passage, isChosen: Bool) -> HTML {
    """
    <label class="box"><input type="checkbox" name="chosen" value="\(passage.id.rawValue)"\
    \(if: isChosen, " checked")><span>\(passage.position). \(excerpt(passage))</span></label>

    """
}
