/// Lines that belong together, on their way from the file to a passage.
struct Block: Equatable {
    enum Kind: Equatable {
        case heading(Heading)
        case paragraph
        case item
        case note(Int)
        case caption
        /// A short piece without a sentence: of a table, a diagram, or a heading without a form of its own.
        case fragment
        case table
    }

    /// What a heading's level follows from.
    enum Heading: Equatable {
        /// 第n章 with its number, or a part without one.
        case chapter(Int?)
        /// 第n章－m with the number of its chapter; 第n節 has none.
        case section(chapter: Int?)
        case label(word: String, number: Int)
        /// Comes back in many places, as "expected effects".
        case recurring
        case numbered(depth: Int)
        case plain
        /// A square before a short line.
        case square
        /// 第n条 with its title.
        case article
        /// The document itself says that it is a heading, and how deep.
        case styled(level: Int)
    }

    var kind: Kind
    var mark: LineMark?
    var text: String
    /// Lines of the source, in the order they were taken.
    var lines: [Int]
    var page: Int
    var confidence = Confidence.sure
    /// Empty lines before it.
    var gap = 0
    /// Columns of its widest line.
    var widest = 0
    /// The lines of a table of KPIs, and what was read from them.
    var kpiTable: KPITable?
    var kpis: [KPI] = []
    /// The cells of a table whose layout is known, row by row.
    var grid: [[String]]?

    var first: Int { lines.first ?? 0 }
    var last: Int { lines.last ?? 0 }

    var heading: Heading? {
        guard case .heading(let heading) = kind else { return nil }
        return heading
    }

    var isNote: Bool { if case .note = kind { true } else { false } }
    /// An item without a sentence, as lists of aims and effects have.
    var isNominalItem: Bool { kind == .item && !text.endsSentence }
    /// Chapter or section heading.
    var isChapter: Bool {
        switch heading {
        case .chapter, .section: true
        default: false
        }
    }
    var isLabel: Bool { if case .label = heading { true } else { false } }
}

/// The blocks of a draft between two steps, with what was left out or doubted.
struct Outline {
    var title = ""
    /// The page of the cover, if it stands at the end.
    var coverPage: Int?
    var blocks: [Block]
    var printedPages: [Int: Int]
    /// The source's lines as they came.
    var source: [String]
    var dropped: [DroppedLine]
    var doubts: [Doubt]

    mutating func doubt(_ guess: Doubt.Guess, at line: Int) {
        doubts.append(Doubt(line: line, guess: guess))
    }

    /// Leaves out the blocks at these indices.
    mutating func drop(_ indices: some Sequence<Int>, _ reason: DroppedLine.Reason) {
        drop(Dictionary(indices.map { ($0, reason) }) { first, _ in first })
    }

    /// Leaves out the blocks at these indices, each for its reason.
    mutating func drop(_ reasons: [Int: DroppedLine.Reason]) {
        guard !reasons.isEmpty else { return }
        var kept: [Block] = []
        for (index, block) in blocks.enumerated() {
            if let reason = reasons[index] {
                dropped += block.lines.map { DroppedLine(line: $0, text: source.line($0), reason: reason) }
            } else {
                kept.append(block)
            }
        }
        blocks = kept
    }

    /// Ranges of fragments that stand together on a page.
    var fragmentRuns: [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in blocks.indices where blocks[index].kind == .fragment {
            if let last = runs.last, last.upperBound == index, blocks[index - 1].page == blocks[index].page {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }

    /// Ranges of `blocks`, one a page.
    var pages: [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for index in blocks.indices
        where index + 1 == blocks.count || blocks[index + 1].page != blocks[index].page {
            ranges.append(start..<index + 1)
            start = index + 1
        }
        return ranges
    }
}
