/// Tells Markdown from plain text where the name does not.
enum MarkdownSigns {
    /// Two headings with # , or one and another sign that plain text has no use for.
    static func isMarkdown(_ bytes: [UInt8]) -> Bool {
        let lines = bytes.prefix(65_536).split { $0 == 0x0A || $0 == 0x0D }
        let headings = lines.count(where: isHeading)
        guard headings == 1 else { return headings > 1 }
        let signs = ["**", "](", "[^", "|--", "| --", "```"]
        return lines.contains { line in signs.contains { line.contains(sequence: $0) } }
    }

    private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
        let marks = line.prefix { $0 == UInt8(ascii: "#") }.count
        return (1...6).contains(marks) && line.dropFirst(marks).first == UInt8(ascii: " ")
    }
}
