import Documents
import HTML

/// A passage's text as markup, without heading, vote or link.
///
/// - Parameters:
///   - notes: anchors of the footnotes by number; a reference to one of them becomes a link.
///   - language: the attribute for the text's language, where the page's is another.
func passageText(_ passage: Passage, notes: [Int: String], _ language: HTML = .empty) -> HTML {
    switch passage.kind {
    case .heading: "<p\(language)><strong>\(passage.text)</strong></p>"
    case .item where passage.text.unicodeScalars.first?.folded.isDigit == true:
        "<p\(language)>\(lines(passage.text, notes))</p>"
    case .item: "<ul\(language)><li>\(lines(passage.text, notes))</li></ul>"
    case .caption: "<p class=\"caption\"\(language)><small>\(lines(passage.text, notes))</small></p>"
    case .note: "<p class=\"note\"\(language)>\(passage.text)</p>"
    case .table:
        PassageTable(passage)?.html(notes: notes, language)
            ?? "<p\(language)>\(lines(passage.text, notes))</p>"
    case .paragraph: "<p\(language)>\(lines(passage.text, notes))</p>"
    }
}

private func lines(_ text: String, _ notes: [Int: String]) -> HTML {
    // By bytes: finding the borders of Japanese characters would take a sixth of the time of a whole page.
    let parts = text.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init)
    guard parts.count > 1 else { return referring(text[...], notes) }
    return parts.dropFirst().reduce(into: referring(parts[0], notes)) {
        $0 += "<br>\n\(referring($1, notes))"
    }
}

/// The text with its footnote signs as links.
func referring(_ text: Substring, _ notes: [Int: String]) -> HTML {
    // The first byte of the sign in UTF-8, rare in Japanese text, spares most passages the search.
    guard !notes.isEmpty, text.utf8.contains(0xE2), text.unicodeScalars.contains("※") else {
        return HTML(text: String(text))
    }
    var html = HTML.empty
    var rest = text.unicodeScalars
    while let sign = rest.firstIndex(of: "※") {
        let after = rest.index(after: sign)
        let digits = rest[after...].prefix { $0.folded.isDigit }
        let anchor = Int(String(digits).folded).flatMap { notes[$0] }
        html += HTML(text: String(rest[..<sign]))
        html += anchor.map { "<a href=\"#\($0)\">※\(String(digits))</a>" } ?? "※\(String(digits))"
        rest = rest[digits.endIndex...]
    }
    return html + HTML(text: String(rest))
}
