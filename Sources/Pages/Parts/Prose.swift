import HTML

/// A text that somebody wrote, with its line breaks; blank lines make paragraphs.
public func prose(_ text: String) -> HTML {
    prose(text, .empty)
}

/// The same with the attribute for the text's language, see ``contentLanguage(_:_:)``.
public func prose(_ text: String, _ language: HTML) -> HTML {
    "<div class=\"prose\"\(language)>\(each: paragraphs(of: text), { "<p>\($0)</p>" })</div>"
}

private func paragraphs(of text: String) -> [String] {
    text.split(separator: "\n\n").map { $0.trimmingNewlines }.filter { !$0.isEmpty }
}

extension Substring {
    fileprivate var trimmingNewlines: String {
        var text = drop { $0 == "\n" }
        while text.last == "\n" { text.removeLast() }
        return String(text)
    }
}
