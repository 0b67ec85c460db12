/// Cuts the piece of a text that shows best why it was found.
enum Snippet {
    /// Length in characters, and how much of it stands before the first mark.
    static let length = 120
    static let lead = 30

    static func cut(_ text: String, around marks: [Range<Int>]) -> MarkedText {
        let best = best(of: marks, in: text)
        let anchor = text.utf8.index(text.startIndex, offsetBy: best)
        let start = text.index(anchor, offsetBy: -lead, limitedBy: text.startIndex) ?? text.startIndex
        let end = text.index(start, offsetBy: length, limitedBy: text.endIndex) ?? text.endIndex
        let bounds = text.utf8.distance(from: text.startIndex, to: start)
        let size = text.utf8.distance(from: start, to: end)
        let inside = marks.compactMap { mark -> Range<Int>? in
            let clamped = mark.clamped(to: bounds..<(bounds + size))
            return clamped.isEmpty ? nil : (clamped.lowerBound - bounds)..<(clamped.upperBound - bounds)
        }
        let piece = String(text[start..<end]).replacing("\n", with: " ")
        return MarkedText(piece, inside)
            .framed(start > text.startIndex ? "…" : "", end < text.endIndex ? "…" : "")
    }

    /// The mark from which on most is marked within the length of a snippet.
    private static func best(of marks: [Range<Int>], in text: String) -> Int {
        // Three bytes a character, as Japanese has.
        let reach = (length - lead) * 3
        let weights = marks.map { mark in
            marks.filter { $0.lowerBound >= mark.lowerBound && $0.upperBound <= mark.lowerBound + reach }
                .reduce(0) { $0 + $1.count }
        }
        guard let most = weights.max(), let index = weights.firstIndex(of: most) else { return 0 }
        return marks[index].lowerBound
    }
}
