/// The beginning of a text in one line.
enum Excerpt {
    static let length = 80

    static func of(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > length ? line.prefix(length) + "…" : line
    }
}
