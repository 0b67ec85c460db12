import Civic
import HTML
import Pages

/// The changes chapter by chapter, as a table of old and new or as one text.
func changeSections(_ model: ChangesModel, _ phrases: Phrases) -> HTML {
    let sections = model.sections
    guard !sections.isEmpty else {
        let key: TextKey = model.view.aspect == nil ? "drafts.changes.none" : "drafts.changes.none_so"
        return emptyState(phrases(key))
    }
    return "\(each: sections, { section($0, model, phrases) })"
}

private func section(_ section: ChangesModel.Section, _ model: ChangesModel, _ phrases: Phrases) -> HTML {
    let heading: HTML =
        section.chapter.isEmpty
        ? "<h2>\(phrases("drafts.changes.start"))</h2>"
        : "<h2\(japanese(in: phrases))>\(section.chapter.joined(separator: " › "))</h2>"
    return """
        <section class="change__chapter">\(heading)
        \(if: model.view.form == .table, table(section, model, phrases))\
        \(if: model.view.form == .inline, inline(section, model, phrases))</section>

        """
}

private func table(_ section: ChangesModel.Section, _ model: ChangesModel, _ phrases: Phrases) -> HTML {
    let rows = section.entries.map { entry -> ComparisonRow in
        switch entry {
        case .same(let count): .folded(foldedPassages(count, model, phrases))
        case .change(let change):
            .passage(
                ComparedPassage(
                    before: textBefore(change, phrases), after: textAfter(change, phrases),
                    note: changeFacts(change, phrases) + changeReasons(change, model, phrases),
                    anchor: change.passage?.anchor))
        }
    }
    let chapter = section.chapter.last.map { localized(LocalizedText(japanese: $0), phrases) }
    let words = ["chapter": chapter ?? HTML(text: phrases("drafts.changes.start"))]
    return comparison(caption: sentence(phrases("drafts.changes.caption"), words), rows: rows, phrases)
}

private func inline(_ section: ChangesModel.Section, _ model: ChangesModel, _ phrases: Phrases) -> HTML {
    let pieces = section.entries.map { entry -> HTML in
        switch entry {
        case .same(let count): "<p class=\"change__folded\">\(foldedPassages(count, model, phrases))</p>\n"
        case .change(let change):
            """
            <div class="change" id="\(change.passage?.anchor ?? "")">\(changeFacts(change, phrases))\
            \(changeText(change, phrases))\(changeReasons(change, model, phrases))</div>

            """
        }
    }
    return pieces.joined()
}

/// How much stayed the same, and the way to read it.
private func foldedPassages(_ count: Int, _ model: ChangesModel, _ phrases: Phrases) -> HTML {
    var whole = model.view
    whole.showsAll = true
    let path = whole.path(model.draft.slug, model.span)
    return "<a href=\"\(url: path)\">\(phrases("drafts.changes.folded", count: count))</a>"
}
