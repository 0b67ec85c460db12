import Civic
import Drafts
import HTML
import Pages
import Web

/// The passages of a version beside the original, with everything that corrects them.
func correctionPage(_ model: CorrectionModel, _ phrases: Phrases) -> Page {
    Page(
        phrases("admin.correction.title"), width: .wide,
        trail: draftTrail(model.corrected.draft, model.number, phrases),
        content: """
            <p>\(phrases("admin.correction.lead"))</p>
            \(if: !model.isOpen, published(model, phrases))
            <p class="actions">\(links(model, phrases))</p>
            \(contents(model, phrases))
            <div class="correction" id="corrections">
            \(lost(model, phrases))\(filter(model, phrases))\(if: model.isOpen, undo(model, phrases))
            \(general(model, phrases))
            \(list(model, phrases))
            \(pagination(page: model.place.page, of: max(model.pages, 1), phrases) { page in
                CorrectionPlace(page: page, onlyUnsure: model.place.onlyUnsure).address(model.slug, model.number)
            })
            </div>
            """)
}

private func published(_ model: CorrectionModel, _ phrases: Phrases) -> HTML {
    let path = AdminAddresses.draftVersions(model.slug)
    return noticeBanner(
        phrases("admin.correction.published"), .warning,
        "<p><a href=\"\(url: path)\">\(phrases("admin.uploads.new_version"))</a></p>")
}

private func links(_ model: CorrectionModel, _ phrases: Phrases) -> HTML {
    """
    \(linkButton(
        phrases("admin.correction.preview"), to: AdminAddresses.draftPreview(model.slug, model.number), .secondary))\
    \(linkButton(
        phrases("admin.correction.to_publication"), to: AdminAddresses.draftVersion(model.slug, model.number),
        .secondary))
    """
}

/// The headings, each with a link to its page.
private func contents(_ model: CorrectionModel, _ phrases: Phrases) -> HTML {
    let headings = model.entries.enumerated().filter { $0.element.kind == .heading && $0.element.level <= 3 }
    guard !headings.isEmpty, model.entries.count > CorrectionPlace.size else { return .empty }
    let language = contentLanguage(.japanese, phrases)
    let lines: [HTML] = headings.map { index, entry in
        let place = CorrectionPlace(page: index / CorrectionPlace.size + 1)
        return
            "<li><a href=\"\(url: place.address(model.slug, model.number))#\(entry.anchor)\"\(language)>\(entry.text)</a></li>\n"
    }
    return disclosure(phrases("admin.correction.contents"), "<ul>\(each: lines, { $0 })</ul>")
}

private func filter(_ model: CorrectionModel, _ phrases: Phrases) -> HTML {
    func link(_ onlyUnsure: Bool, _ label: String) -> HTML {
        let path = CorrectionPlace(onlyUnsure: onlyUnsure).address(model.slug, model.number)
        let isHere = model.place.onlyUnsure == onlyUnsure
        return "<a href=\"\(url: path)\"\(if: isHere, " aria-current=\"true\"")>\(label)</a>"
    }
    return """
        <nav class="filters" aria-label="\(phrases("admin.correction.show"))"><p>\
        \(link(false, phrases("admin.correction.show_all", count: model.entries.count)))\
        \(link(true, phrases("admin.correction.show_unsure", count: model.unsure)))</p></nav>
        """
}

private func undo(_ model: CorrectionModel, _ phrases: Phrases) -> HTML {
    guard let last = model.corrected.last else { return .empty }
    let act = last.name.map { phrases(TextKey("admin.correction.acts", $0)) } ?? ""
    return postForm(
        to: AdminAddresses.draftUndo(model.slug, model.number), csrf: model.csrf, region: "corrections",
        """
        \(placeFields(model))<input type="hidden" name="revision" value="\(last.number)">\
        <p>\(phrases("admin.correction.last", ["act": act])) \(timeStamp(last.madeAt, phrases)) \
        \(button(phrases("admin.correction.undo"), .secondary, name: "act", value: "undo"))</p>
        """)
}

/// What the import was unsure of as a whole.
private func general(_ model: CorrectionModel, _ phrases: Phrases) -> HTML {
    guard model.place.page == 1, let doubts = model.doubts[nil], !doubts.isEmpty else { return .empty }
    return noticeBanner(phrases("admin.correction.general"), .warning, doubtList(doubts, phrases))
}

/// What was typed about a passage that is not there any more.
private func lost(_ model: CorrectionModel, _ phrases: Phrases) -> HTML {
    guard let refused = model.refused, model.corrected.manuscript[refused.passage] == nil else {
        return .empty
    }
    let text = refused.form["text"]
    let typed: HTML = """
        <p><label for="typed">\(phrases("admin.correction.typed"))</label></p>
        <textarea class="input" id="typed" rows="5" readonly\(contentLanguage(.japanese, phrases))>
        \(text)</textarea>
        """
    return """
        <div class="error-summary" role="alert" tabindex="-1" data-focus><h2>\(phrases("admin.correction.gone"))</h2>
        \(if: !text.isEmpty, typed)</div>
        """
}

private func list(_ model: CorrectionModel, _ phrases: Phrases) -> HTML {
    guard !model.entries.isEmpty else { return emptyState(phrases("admin.correction.empty")) }
    guard !model.shown.isEmpty else { return emptyState(phrases("admin.correction.nothing_unsure")) }
    let first = model.place.page == 1 && !model.place.onlyUnsure ? leftOut(nil, model, phrases) : .empty
    return """
        <ol class="corrections">
        \(first)\(each: model.shown, { "\(CorrectionEntry($0, in: model).render(phrases))\(model.place.onlyUnsure ? .empty : leftOut(model.entries[$0].id, model, phrases))" })</ol>
        """
}

/// The page and the filter, to come back to.
func placeFields(_ model: CorrectionModel) -> HTML {
    """
    <input type="hidden" name="page" value="\(model.place.page)">\
    <input type="hidden" name="show" value="\(model.place.onlyUnsure ? "unsure" : "")">
    """
}
