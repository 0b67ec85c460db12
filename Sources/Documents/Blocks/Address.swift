/// Web addresses that were cut into several lines.
enum Address {
    /// Whether the text ends in an address.
    static func isOpen(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        let start = scalars.lastIndex(of: "\n").map { scalars.index(after: $0) } ?? scalars.startIndex
        let line = text[start...]
        return line.hasPrefix("http://") || line.hasPrefix("https://")
    }

    /// Whether the line can only be more of an address: no space, nothing but the characters of one.
    static func continues(_ folded: String) -> Bool {
        let extra = "-._~:/?#[]@!$&'()*+,;=%".unicodeScalars
        return folded.unicodeScalars.allSatisfy { $0.isLatin || $0.isDigit || extra.contains($0) }
    }
}
