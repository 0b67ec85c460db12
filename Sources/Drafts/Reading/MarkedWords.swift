import HTML

/// Marks quoted words in a passage's text.
struct MarkedWords {
    /// Stretches of the text, in order, none overlapping.
    var stretches: [Range<String.Index>] = []

    /// A part of the text with its marks.
    func html(_ text: Substring) -> HTML {
        guard !stretches.isEmpty else { return HTML(text: String(text)) }
        var html = HTML.empty
        var rest = text
        for stretch in stretches {
            let part = stretch.clamped(to: rest.startIndex..<rest.endIndex)
            guard !part.isEmpty else { continue }
            html += "\(String(rest[..<part.lowerBound]))<mark>\(String(rest[part]))</mark>"
            rest = rest[part.upperBound...]
        }
        return html + HTML(text: String(rest))
    }
}
