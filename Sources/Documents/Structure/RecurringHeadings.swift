/// Finds headings without a form of their own that come back under many parts, as "expected effects".
enum RecurringHeadings {
    static let repeats = 3

    static func apply(_ outline: inout Outline) {
        var count: [String: Int] = [:]
        for block in outline.blocks where isPossible(block) { count[block.text.folded, default: 0] += 1 }
        for index in outline.blocks.indices
        where isPossible(outline.blocks[index])
            && count[outline.blocks[index].text.folded, default: 0] >= repeats
        {
            outline.blocks[index].kind = .heading(.recurring)
            outline.blocks[index].confidence = .likely
        }
    }

    private static func isPossible(_ block: Block) -> Bool {
        block.kind == .fragment && block.mark == nil && !Joining.isBracketed(block.text)
            && !JoinRules.isTabular(block.text.folded)
            && block.text.columns <= 60 && block.text.unicodeScalars.count { $0.isJapanese } >= 4
    }
}
