import Civic
import Documents
import Drafts
import HTML
import Pages
import Web

/// What was left out behind a passage, each with a button that brings it back.
func leftOut(_ id: PassageID?, _ model: CorrectionModel, _ phrases: Phrases) -> HTML {
    guard let items = model.leftOut[id], !items.isEmpty else { return .empty }
    let lines: [HTML] = items.map { "<li>\(item($0, model, phrases))</li>\n" }
    return """
        <li class="left-out">\(disclosure(
            phrases("admin.correction.left_out", count: items.count), "<ul>\(each: lines, { $0 })</ul>"))</li>

        """
}

private func item(_ item: LeftOut, _ model: CorrectionModel, _ phrases: Phrases) -> HTML {
    switch item {
    case .line(let index, let line):
        """
        <p class="field__hint">\(phrases("admin.correction.line", ["line": String(line.line)])) \
        \(phrases(TextKey("drafts.dropped", line.reason)))</p>
        <p class="correct__text"\(contentLanguage(.japanese, phrases))>\(line.text)</p>
        \(restoration("line", "\(index)", model, phrases))
        """
    case .passage(let dropped):
        """
        <p class="field__hint">\(phrases("admin.correction.by_staff"))</p>
        <p class="correct__text"\(contentLanguage(.japanese, phrases))>\(dropped.entry.text)</p>
        \(restoration("passage", "\(dropped.entry.id)", model, phrases))
        """
    }
}

private func restoration(_ name: String, _ value: String, _ model: CorrectionModel, _ phrases: Phrases)
    -> HTML
{
    guard model.isOpen else { return .empty }
    return postForm(
        to: AdminAddresses.draftRestoration(model.slug, model.number), csrf: model.csrf,
        region: "corrections",
        """
        \(placeFields(model))\
        \(button(phrases("admin.correction.restore"), .secondary, name: name, value: value))
        """)
}

/// Sentences about guesses.
func doubtList(_ doubts: [Doubt], _ phrases: Phrases) -> HTML {
    let lines: [HTML] = doubts.map { doubt in
        let place = doubt.line > 0 ? phrases("admin.correction.line", ["line": String(doubt.line)]) : ""
        return "<li>\(place) \(phrases(TextKey("drafts.doubts", doubt.guess)))</li>\n"
    }
    return "<ul class=\"correct__doubts\">\(each: lines, { $0 })</ul>"
}
