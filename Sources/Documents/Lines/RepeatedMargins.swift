/// Leaves out running heads and feet: short lines at the edge of several pages, alike but for numbers.
enum RepeatedMargins {
    static let repeats = 3
    /// Heads and feet of so many lines are known.
    static let depth = 2

    static func apply(_ manuscript: inout Manuscript) {
        guard manuscript.pageCount >= repeats else { return }
        // From the edge inwards: only what stands beside an edge is a margin.
        for _ in 0..<depth { manuscript.drop(edges(manuscript), .repeatedMargin) }
    }

    private static func edges(_ manuscript: Manuscript) -> [Int] {
        var places: [String: [Int]] = [:]
        for page in manuscript.pages {
            for index in Set([page.lowerBound, page.upperBound - 1]) {
                let line = manuscript.lines[index]
                if isPossible(line, isLast: index == page.upperBound - 1) {
                    places[masked(line.folded), default: []].append(index)
                }
            }
        }
        let margins = places.values.filter { indices in
            Set(indices.map { manuscript.lines[$0].page }).count >= max(repeats, manuscript.pageCount / 4)
        }
        return margins.flatMap { $0 }
    }

    /// Headings come back on every page of their chapter and are told apart later; one never stands last.
    private static func isPossible(_ line: Line, isLast: Bool) -> Bool {
        guard line.table == nil, line.columns <= 80, !line.text.endsSentence,
            LineMark(line).map({ $0 == .address }) ?? true
        else {
            return false
        }
        switch HeadingPattern.read(line) {
        case nil: return line.text.unicodeScalars.contains { $0.isJapanese || $0.isLatin }
        case .label: return isLast
        default: return false
        }
    }

    private static func masked(_ folded: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in folded.unicodeScalars where scalar != " " {
            if !scalar.isDigit { result.append(scalar) } else if result.last != "#" { result.append("#") }
        }
        return String(result)
    }
}
