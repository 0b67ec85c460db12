/// What a block is, by its mark and its words.
enum BlockKinds {
    static func heading(_ pattern: HeadingPattern) -> (kind: Block.Heading, title: String) {
        switch pattern {
        case .chapter(let number, let section, let title):
            (section == nil ? .chapter(number) : .section(chapter: number), title)
        case .label(let word, let number, let title): (.label(word: word, number: number), title)
        case .common(let title): (.chapter(nil), title)
        }
    }

    /// A block that begins with this line.
    static func start(_ line: Line, _ mark: (mark: LineMark, length: Int)?) -> Block {
        Block(
            kind: kind(mark?.mark), mark: mark?.mark, text: text(line, mark), lines: line.numbers,
            page: line.page, gap: line.gap, widest: line.columns)
    }

    private static func kind(_ mark: LineMark?) -> Block.Kind {
        switch mark {
        case .bullet, .arrow: .item
        case .note(let number): .note(number)
        case .caption: .caption
        case .address: .paragraph
        case .remark, .numbered, .article, nil: .fragment
        }
    }

    /// Bullets are left out, for the page draws its own; numbers stay, for people cite them.
    private static func text(_ line: Line, _ mark: (mark: LineMark, length: Int)?) -> String {
        guard let mark, case .bullet = mark.mark else { return line.text }
        return String(String.UnicodeScalarView(line.text.unicodeScalars.dropFirst(mark.length))).trimmed
    }

    /// What a finished block is, now that its whole text is known.
    static func settled(_ block: Block) -> Block {
        var block = block
        block.text = Joining.tidied(block.text)
        if block.kind == .caption { block.text = block.text.trimmed(of: "▲") }
        switch (block.kind, block.mark) {
        case (.item, .bullet(let sign))
        where block.text.endsSentence && !"・-*•◦‣".unicodeScalars.contains(sign):
            block.kind = .paragraph
        case (.fragment, .numbered) where block.text.endsSentence || numberedTitle(block.text):
            block.kind = .item
        case (.fragment, .article):
            block.kind = .paragraph
        case (.fragment, .remark) where block.text.endsSentence || block.text.hasSuffix("）"):
            block.kind = .paragraph
        case (.fragment, nil) where isSentence(block.text):
            block.kind = .paragraph
        default: break
        }
        return block
    }

    /// As `NumberedTitles` writes it.
    private static func numberedTitle(_ text: String) -> Bool {
        let digits = text.unicodeScalars.prefix { $0.isDigit }
        return !digits.isEmpty
            && text.unicodeScalars.dropFirst(digits.count).starts(with: ". ".unicodeScalars)
    }

    private static func isSentence(_ text: String) -> Bool {
        text.endsSentence || text.hasSuffix("、") || (text.columns >= 76 && text.contains("、"))
    }
}
