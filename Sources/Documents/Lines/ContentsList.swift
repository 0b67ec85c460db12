/// Leaves out the table of contents: the site makes its own.
enum ContentsList {
    static func apply(_ manuscript: inout Manuscript) {
        let titles = lastPlaces(manuscript.lines)
        let entries = manuscript.lines.indices.filter { index in
            let folded = manuscript.lines[index].folded
            return isEntry(folded) || titles[withoutPage(folded)].map { $0 > index } ?? false
        }
        guard entries.count >= 3, let first = entries.first else { return }
        let heading = manuscript.lines[..<first].indices.suffix(2).filter {
            manuscript.lines[$0].folded.filter { $0 != " " } == "目次"
        }
        manuscript.drop(entries + heading, .contentsList, breaks: true)
    }

    /// Where each text stands last, spaces left out.
    private static func lastPlaces(_ lines: [Line]) -> [String: Int] {
        var places: [String: Int] = [:]
        for (index, line) in lines.enumerated() { places[line.folded.filter { $0 != " " }] = index }
        return places
    }

    /// "第1章 背景 3" without its page, which is a title that stands again further down; else nothing.
    private static func withoutPage(_ folded: String) -> String {
        let parts = folded.split(separator: " ")
        guard parts.count >= 2, let page = parts.last, page.count <= 3, page.allSatisfy(\.isNumber) else {
            return ""
        }
        return parts.dropLast().joined()
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
