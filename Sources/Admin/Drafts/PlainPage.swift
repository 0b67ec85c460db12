import Civic
import Drafts
import HTML
import Pages

/// The passages of a version, each with a field for its text in やさしい日本語.
func plainPage(_ model: PlainModel, _ phrases: Phrases) -> Page {
    Page(
        phrases("plain.staff.title"),
        trail: versionTrail(model.edition.draft, model.edition.version, phrases),
        content: """
            \(errorSummary(model.refused, phrases, scope: model.refusedPassage.map { "passage-\($0)" } ?? ""))
            <p>\(phrases("plain.staff.lead"))</p>
            \(progressBar(phrases("plain.staff.done"), model.done, of: model.count, phrases))
            \(filters(model, phrases))
            \(model.passages.isEmpty ? emptyState(phrases("plain.staff.none")) : passages(model, phrases))
            \(pagination(page: model.page, of: model.lastPage, phrases) { model.path(page: $0) })
            """)
}

private func filters(_ model: PlainModel, _ phrases: Phrases) -> HTML {
    let links = PlainModel.Show.allCases.map { show -> HTML in
        let label = phrases(TextKey("plain.staff.show", show))
        let count = show == .check && model.toCheck > 0 ? "（\(phrases.number(model.toCheck))）" : ""
        let current: HTML = show == model.show ? " aria-current=\"true\"" : .empty
        return "<a href=\"\(url: model.path(page: 1, show: show))\"\(current)>\(label + count)</a> "
    }
    return """
        <nav class="filters" aria-label="\(phrases("plain.staff.filter"))"><p>\(links.joined())</p></nav>
        """
}

private func passages(_ model: PlainModel, _ phrases: Phrases) -> HTML {
    var chapter: [String] = []
    return model.passages.reduce(into: HTML.empty) { html, passage in
        if passage.chapter != chapter {
            chapter = passage.chapter
            html += heading(chapter, phrases)
        }
        html += entry(passage, model, phrases)
    }
}

private func heading(_ chapter: [String], _ phrases: Phrases) -> HTML {
    guard !chapter.isEmpty else { return .empty }
    return "<h2\(contentLanguage(.japanese, phrases))>\(chapter.joined(separator: " › "))</h2>\n"
}

private func entry(_ passage: Passage, _ model: PlainModel, _ phrases: Phrases) -> HTML {
    let text = model.texts[passage.id]
    let former = text?.needsCheck == true ? model.former[passage.id] : nil
    return """
        <section class="plain-entry" id="passage-\(passage.id.rawValue)" aria-label="\(phrases("plain.staff.passage", ["number": String(passage.position)]))">
        \(if: text?.needsCheck == true, "<p>\(statusBadge(phrases("plain.staff.check"), .warning))</p>")
        \(prose(passage.text, contentLanguage(.japanese, phrases)))
        \(former.map { disclosure(phrases("plain.staff.former"), prose($0, contentLanguage(.japanese, phrases))) })
        \(model.mayEdit ? form(passage, text, model, phrases) : shown(text, phrases))
        </section>

        """
}

private func shown(_ text: PlainText?, _ phrases: Phrases) -> HTML {
    guard let text else { return "<p class=\"muted\">\(phrases("plain.staff.missing"))</p>" }
    return "<div class=\"plain\">\(prose(text.text, contentLanguage(.japanese, phrases)))</div>"
}

private func form(
    _ passage: Passage, _ text: PlainText?, _ model: PlainModel, _ phrases: Phrases
) -> HTML {
    let isRefused = model.refusedPassage == passage.id
    let field = FormField(
        "body", label: phrases("plain.staff.field"), isRequired: false,
        from: isRefused ? model.refused : nil, default: text?.text ?? "", scope: "passage-\(passage.id)")
    return postForm(
        to: AdminAddresses.draftPlainText(
            model.edition.draft.slug, model.edition.version.number, passage.id),
        csrf: model.csrf, style: .stacked,
        """
        <input type="hidden" name="show" value="\(model.show.rawValue)">\
        <input type="hidden" name="page" value="\(model.page)">\
        \(textArea(field, phrases, limit: PlainText.longest, rows: 3, language: contentLanguage(.japanese, phrases)))\
        \(button(phrases(text?.needsCheck == true ? "plain.staff.checked" : "plain.staff.save"), .secondary))
        """)
}
