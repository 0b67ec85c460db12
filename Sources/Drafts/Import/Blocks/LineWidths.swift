/// What the lines of a draft tell about its columns: how wide they are, how far apart their lines stand.
struct LineWidths {
    /// Whether paragraphs begin with a full-width space.
    let indentsParagraphs: Bool
    private var widths: [Int: [Int]] = [:]
    private var doubleSpaced: Set<Int> = []
    private let isDoubleSpacedThroughout: Bool

    init(_ manuscript: Manuscript) {
        let lines = manuscript.lines
        indentsParagraphs = lines.count { $0.isIndented } * 12 >= lines.count
        var gaps: [Int: (close: Int, apart: Int)] = [:]
        for (line, next) in zip(lines, lines.dropFirst())
        where line.page == next.page && next.gap <= 1 && Self.surelyGoesOn(line, next) {
            widths[line.page, default: []].append(line.columns)
            gaps[line.page, default: (0, 0)].close += next.gap == 0 ? 1 : 0
            gaps[line.page, default: (0, 0)].apart += next.gap == 1 ? 1 : 0
        }
        for (page, gap) in gaps where gap.apart >= 2 && gap.apart * 5 >= gap.close { doubleSpaced.insert(page) }
        let apart = gaps.values.reduce(0) { $0 + $1.apart }
        let close = gaps.values.reduce(0) { $0 + $1.close }
        isDoubleSpacedThroughout = apart >= 3 && apart * 4 >= close
    }

    /// Whether the line reaches the edge of one of its page's columns.
    func isFull(_ line: Line) -> Bool {
        guard let known = widths[line.page], let widest = known.max() else { return false }
        return line.columns * 100 >= widest * 94 || known.count { abs($0 - line.columns) <= 4 } >= 2
    }

    /// Whether an empty line on this page may stand inside a sentence.
    func isDoubleSpaced(_ page: Int) -> Bool { isDoubleSpacedThroughout || doubleSpaced.contains(page) }

    /// Beyond doubt by grammar alone, whatever the layout.
    private static func surelyGoesOn(_ line: Line, _ next: Line) -> Bool {
        guard let last = line.text.unicodeScalars.last, let first = next.text.unicodeScalars.first else {
            return false
        }
        guard !last.endsSentence, LineMark(next) == nil, !next.isIndented, line.columns >= 24 else { return false }
        return first.mayNotBeginLine || last == "、"
            || (first.isHiragana && !Sentence.opens(next.text) && (last.isJapanese || last.closesBracket))
    }
}
