/// Turns the parts of a document into blocks. What the document does not call a heading, list or note may be one
/// by its form, for many are written without styles.
enum StructuredBlocks {
    static func apply(_ text: StructuredText) -> Outline {
        let lines = text.parts.map { line($0) }
        let labels = LabelWords(lines)
        let hasStyles = text.parts.contains { if case .heading = $0.kind { true } else { false } }
        let pages = Set(text.parts.map(\.page))
        var outline = Outline(
            blocks: [],
            printedPages: text.hasPages ? Dictionary(uniqueKeysWithValues: pages.map { ($0, $0 + 1) }) : [:],
            source: text.source, dropped: text.dropped, doubts: text.doubts)
        for (part, line) in zip(text.parts, lines) where !part.text.isEmpty {
            if part.kind == .title, outline.title.isEmpty {
                outline.title = part.text
                outline.dropped += part.lines.map {
                    DroppedLine(line: $0, text: text.source.line($0), reason: .title)
                }
            } else {
                outline.blocks.append(block(part, line, labels, hasStyles))
            }
        }
        return outline
    }

    private static func line(_ part: StructuredText.Part) -> Line {
        // Without a break, for it is one text whatever its lines.
        var line = Line(number: part.lines.first ?? 0, text: part.text, gap: 1)
        line.numbers = part.lines
        line.page = part.page
        return line
    }

    private static func block(
        _ part: StructuredText.Part, _ line: Line, _ labels: LabelWords, _ hasStyles: Bool
    ) -> Block {
        switch part.kind {
        case .title: made(part, .paragraph)
        case .heading(let level): made(part, .heading(.styled(level: min(max(level, 1), 9))))
        case .item: made(part, .item)
        case .note(let number): made(part, .note(number))
        case .caption: made(part, .caption)
        case .table(let rows): table(part, rows)
        case .paragraph: paragraph(part, line, labels, hasStyles)
        }
    }

    private static func made(_ part: StructuredText.Part, _ kind: Block.Kind) -> Block {
        Block(kind: kind, text: part.text, lines: part.lines, page: part.page, gap: 1)
    }

    private static func table(_ part: StructuredText.Part, _ rows: [[String]]) -> Block {
        var block = made(part, .table)
        block.grid = rows
        return block
    }

    private static func paragraph(
        _ part: StructuredText.Part, _ line: Line, _ labels: LabelWords, _ hasStyles: Bool
    ) -> Block {
        if !hasStyles, !part.text.contains("\n"), let pattern = labels.heading(line) {
            var block = made(part, .heading(BlockKinds.heading(pattern).kind))
            block.confidence = .likely
            return block
        }
        let block = BlockKinds.settled(BlockKinds.start(line, LineMark.read(line.folded)))
        // Under headings of the document's own, a short line is just a short line.
        guard hasStyles, block.kind == .fragment else { return block }
        var text = block
        if case .numbered = block.mark { text.kind = .item } else { text.kind = .paragraph }
        return text
    }
}
