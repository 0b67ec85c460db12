/// What the lines of a draft tell about its columns: how wide they are, how far apart their lines stand.
struct LineWidths {
    /// Whether paragraphs begin with a full-width space.
    let indentsParagraphs: Bool
    /// By page: how many lines that surely go on have each width.
    private var widths: [Int: [Int: Int]] = [:]
    private var widest: [Int: Int] = [:]
    private var doubleSpaced: Set<Int> = []
    private var isDoubleSpacedElsewhere = false

    init(_ manuscript: Manuscript) {
        let lines = manuscript.lines
        indentsParagraphs = lines.count { $0.isIndented } * 12 >= lines.count
        let close = Set(lines.filter { $0.gap == 0 && !$0.opensPage }.map(\.page))
        var gaps: [Int: (close: Int, apart: Int)] = [:]
        var isNote = false
        for (line, next) in zip(lines, lines.dropFirst()) {
            isNote = Self.beginsNote(line) || isNote && line.gap == 0
            guard line.page == next.page, next.gap <= 1, Self.surelyGoesOn(line, next) else { continue }
            // Notes are set smaller, so their lines hold more.
            if !isNote { note(line.columns, on: line.page) }
            gaps[line.page, default: (0, 0)].close += next.gap == 0 ? 1 : 0
            gaps[line.page, default: (0, 0)].apart += next.gap == 1 ? 1 : 0
        }
        for (page, gap) in gaps where gap.apart * 5 >= gap.close {
            // One such place is enough where no two lines stand close.
            if gap.apart >= 2 || gap.apart == 1 && !close.contains(page) { doubleSpaced.insert(page) }
        }
        let apart = gaps.values.reduce(0) { $0 + $1.apart }
        isDoubleSpacedElsewhere = apart >= 3 && apart * 20 >= gaps.values.reduce(0) { $0 + $1.close }
    }

    /// Whether the line reaches the edge of one of its page's columns.
    func isFull(_ line: Line) -> Bool {
        guard let known = widths[line.page], let widest = widest[line.page] else { return false }
        func count(within distance: Int) -> Int {
            (-distance...distance).reduce(0) { $0 + (known[line.columns + $1] ?? 0) }
        }
        return line.columns * 100 >= widest * 94 || count(within: 2) >= 1 || count(within: 4) >= 2
    }

    private mutating func note(_ columns: Int, on page: Int) {
        widths[page, default: [:]][columns, default: 0] += 1
        widest[page] = max(widest[page] ?? 0, columns)
    }

    /// What one empty line between two lines of this page weighs against their being one text.
    func apartness(_ page: Int) -> Double {
        doubleSpaced.contains(page) ? -0.5 : isDoubleSpacedElsewhere ? -2 : -4
    }

    private static func beginsNote(_ line: Line) -> Bool {
        if case .note = LineMark(line) { true } else { false }
    }

    /// Beyond doubt by grammar alone, whatever the layout.
    private static func surelyGoesOn(_ line: Line, _ next: Line) -> Bool {
        guard let last = line.text.unicodeScalars.last, let first = next.text.unicodeScalars.first else {
            return false
        }
        guard !last.endsSentence, LineMark(next) == nil, !next.isIndented, line.columns >= 24 else {
            return false
        }
        return first.mayNotBeginLine || last == "、"
            || (first.isHiragana && !Sentence.opens(next.text) && (last.isJapanese || last.closesBracket))
    }
}
