/// Leaves out the table of contents: the site makes its own.
enum ContentsList {
    static func apply(_ manuscript: inout Manuscript) {
        let entries = manuscript.lines.indices.filter { isEntry(manuscript.lines[$0].folded) }
        guard entries.count >= 3 else { return }
        let heading = entries.first.flatMap { first in
            manuscript.lines[..<first].indices.suffix(2).first { manuscript.lines[$0].folded.contains("目次") }
        }
        manuscript.drop(entries + (heading.map { [$0] } ?? []), .contentsList, breaks: true)
    }

    /// Leaders and a page number at the end: 第1章 背景 ……… 3.
    private static func isEntry(_ folded: String) -> Bool {
        let scalars = Array(folded.unicodeScalars.filter { $0 != " " })
        var end = scalars.count
        while end > 0, scalars[end - 1].isDigit || "P.)(".unicodeScalars.contains(scalars[end - 1]),
            end > scalars.count - 5,
            !isLeader(scalars[end - 1])
        {
            end -= 1
        }
        guard end < scalars.count else { return false }
        let leaders = scalars[..<end].reversed().prefix { isLeader($0) }
        return leaders.count >= 3 || leaders.count >= 2 && leaders.contains("…")
    }

    private static func isLeader(_ scalar: Unicode.Scalar) -> Bool {
        ".…・‥·_-ー".unicodeScalars.contains(scalar)
    }
}
