/// Turns lines into blocks: joins what was wrapped, and tells headings, items, notes and the rest apart.
struct BuildBlocks {
    private let lines: [Line]
    private let rules: JoinRules
    private let labels: LabelWords
    private let tables: [KPITable]
    private var blocks: [Block] = []
    private var doubts: [Doubt] = []

    static func apply(_ manuscript: Manuscript) -> Outline {
        var builder = BuildBlocks(manuscript)
        builder.run()
        return Outline(
            blocks: builder.blocks, printedPages: manuscript.printedPages, source: manuscript.source,
            dropped: manuscript.dropped, doubts: manuscript.doubts + builder.doubts)
    }

    private init(_ manuscript: Manuscript) {
        lines = manuscript.lines
        tables = manuscript.tables
        rules = JoinRules(manuscript)
        labels = LabelWords(manuscript.lines)
    }

    private mutating func run() {
        var index = 0
        while index < lines.count {
            if let table = lines[index].table {
                index = takeTable(table, at: index)
            } else if let heading = labels.heading(lines[index]) {
                index = takeHeading(heading, at: index)
            } else {
                takeText(at: index)
                index += 1
            }
        }
        for index in blocks.indices where blocks[index].kpiTable == nil {
            blocks[index] = BlockKinds.settled(blocks[index])
        }
    }

    // MARK: headings

    /// Takes the heading and the lines of its title; gives the index of the line after.
    private mutating func takeHeading(_ pattern: HeadingPattern, at index: Int) -> Int {
        let (kind, title) = BlockKinds.heading(pattern)
        var block = Block(
            kind: .heading(kind), text: lines[index].text, lines: lines[index].numbers,
            page: lines[index].page, gap: lines[index].gap)
        let range = title.isEmpty ? titleLines(after: index) : wrappedTitle(after: index)
        if !range.isEmpty {
            let tail = range.map { lines[$0].text }.reduce("", Joining.join)
            block.text = title.isEmpty ? "\(block.text) \(tail)" : Joining.join(block.text, tail)
            block.lines += lines[range].flatMap(\.numbers)
            block.confidence = .likely
        }
        blocks.append(block)
        return range.upperBound
    }

    /// The title of a heading that stands alone is on the next one to three lines, up to the first line that is
    /// something else by its form.
    private func titleLines(after index: Int) -> Range<Int> {
        let start = index + 1
        var end = start
        while end < min(lines.count, start + 3), lines[end].page == lines[index].page, isTitlePart(end, start)
        {
            end += 1
        }
        let isBounded = end == lines.count || lines[end].page != lines[index].page || isMarked(end)
        if isBounded { return start..<end }
        // Not ended by a mark: only what is surely one wrapped title.
        var sure = min(start + 1, end)
        while sure < end,
            rules.weight(joining: lines[sure], to: lines[sure - 1], text: lines[sure - 1].text) >= 1
        {
            sure += 1
        }
        return start..<sure
    }

    private func isTitlePart(_ index: Int, _ start: Int) -> Bool {
        let line = lines[index]
        if line.text.endsSentence || line.columns > 90 || JoinRules.isTabular(line.folded) { return false }
        if index > start, line.gap > 1 { return false }
        if LineMark(line) == .bullet("・"), index > start, line.gap == 0, line.columns <= 20 {
            // A middle dot that came to stand first on its line, not a list of one.
            return index + 1 == lines.count || lines[index + 1].gap > 0
        }
        return !isMarked(index) && line.table == nil
    }

    private func isMarked(_ index: Int) -> Bool {
        LineMark(lines[index]) != nil || labels.heading(lines[index]) != nil
    }

    /// A title on the heading's own line goes on only where it was clearly cut.
    private func wrappedTitle(after index: Int) -> Range<Int> {
        let next = index + 1
        guard next < lines.count, lines[next].gap == 0, lines[next].columns <= 50, !isMarked(next),
            lines[next].table == nil,
            !lines[next].text.endsSentence, lines[next].page == lines[index].page,
            rules.weight(joining: lines[next], to: lines[index], text: lines[index].text) >= 4
        else { return next..<next }
        return next..<next + 1
    }

    /// Takes the lines of a table together; gives the index of the line after.
    private mutating func takeTable(_ table: Int, at index: Int) -> Int {
        let end = lines[index...].firstIndex { $0.table != table } ?? lines.count
        var block = Block(
            kind: .table, text: lines[index..<end].map(\.text).joined(separator: "\n"),
            lines: lines[index..<end].flatMap(\.numbers), page: lines[index].page, confidence: .likely,
            gap: lines[index].gap)
        block.kpiTable = tables[table]
        blocks.append(block)
        return end
    }

    // MARK: text

    /// No paragraph is longer; bytes of UTF-8.
    private static let longest = 30_000

    private mutating func takeText(at index: Int) {
        let line = lines[index]
        let mark = LineMark.read(line.folded)
        if let mark, attach(line, mark) { return }
        if mark == nil || mark?.mark == .caption, goesOn(line, index) { return }
        blocks.append(BlockKinds.start(line, mark))
    }

    /// Arrows and addresses say more about the block above and stay with it, on a line of their own.
    private mutating func attach(_ line: Line, _ mark: (mark: LineMark, length: Int)) -> Bool {
        guard let last = blocks.last, last.page == line.page, line.gap <= 1 else { return false }
        guard mark.mark == .arrow || mark.mark == .address else { return false }
        switch last.kind {
        case .item, .paragraph: break
        default: return false
        }
        extend(with: line, separator: "\n")
        return true
    }

    private mutating func goesOn(_ line: Line, _ index: Int) -> Bool {
        guard index > 0, let last = blocks.last, last.heading == nil, last.kpiTable == nil,
            last.last == lines[index - 1].numbers.last,
            last.text.utf8.count < Self.longest
        else { return false }
        let previous = lines[index - 1]
        if last.kind == .caption, last.page == line.page { return captionGoesOn(last, line) }
        if Address.isOpen(last.text), Address.continues(line.folded), line.gap <= 1 {
            if !doubts.contains(Doubt(line: last.first, guess: .brokenAddress)) {
                doubts.append(Doubt(line: last.first, guess: .brokenAddress))
            }
            extend(with: line, separator: "")
            return true
        }
        if LineMark(line) != nil { return false }
        if isArticleTitle(index) { return false }
        if Joining.isBracketed(line.text), last.text.endsSentence, line.gap <= 1, line.page == last.page {
            extend(with: line, separator: "")
            return true
        }
        let weight = rules.weight(
            joining: line, to: previous, text: last.text, widest: last.first == last.last ? nil : last.widest)
        guard weight >= (line.page == last.page ? JoinRules.threshold : 3) else { return false }
        if weight < JoinRules.threshold + 0.5 { doubtJoin() }
        extend(with: line, separator: nil)
        return true
    }

    /// (Purpose) on the line above 第1条.
    private func isArticleTitle(_ index: Int) -> Bool {
        guard Joining.isBracketed(lines[index].text), index + 1 < lines.count else { return false }
        return LineMark(lines[index + 1]) == .article
    }

    private mutating func doubtJoin() {
        let end = blocks.count - 1
        if blocks[end].confidence > .unsure {
            doubts.append(Doubt(line: blocks[end].first, guess: .weakJoin))
        }
        blocks[end].confidence = .unsure
    }

    private mutating func captionGoesOn(_ last: Block, _ line: Line) -> Bool {
        guard last.text.hasPrefix("▲"), !last.text.dropFirst().hasSuffix("▲"), line.gap == 0,
            line.text.hasSuffix("▲") || LineMark(line) == nil, last.last - last.first < 3
        else { return false }
        extend(with: line, separator: nil)
        return true
    }

    /// Adds the line to the last block; without a separator by the rules of Japanese text.
    private mutating func extend(with line: Line, separator: String?) {
        let end = blocks.count - 1
        blocks[end].text =
            separator.map { blocks[end].text + $0 + line.text } ?? Joining.join(blocks[end].text, line.text)
        blocks[end].lines += line.numbers
        blocks[end].widest = max(blocks[end].widest, line.columns)
    }
}
