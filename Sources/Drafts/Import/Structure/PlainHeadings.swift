/// Takes a lone short line before text for a heading, and a numbered one likewise.
enum PlainHeadings {
    static func apply(_ outline: inout Outline) {
        for index in outline.blocks.indices {
            let block = outline.blocks[index]
            guard isLone(index, outline.blocks), hasText(below: index, outline.blocks) else { continue }
            if case .numbered(_, let depth) = block.mark {
                outline.blocks[index].kind = .heading(.numbered(depth: depth))
                outline.blocks[index].confidence = .likely
            } else if case .bullet(let sign) = block.mark, "■◆□◇".unicodeScalars.contains(sign) {
                outline.blocks[index].kind = .heading(.square)
                outline.blocks[index].confidence = .likely
            } else if block.mark == nil {
                outline.blocks[index].kind = .heading(.plain)
                outline.blocks[index].confidence = .unsure
                outline.doubt(.plainHeading, at: block.first)
            }
        }
    }

    /// A short piece, or a square's item, without another beside it.
    private static func isLone(_ index: Int, _ blocks: [Block]) -> Bool {
        let block = blocks[index]
        guard block.text.columns <= 60, !JoinRules.isTabular(block.text.folded), !block.text.contains("\n"),
            !block.text.hasSuffix("」"), !Joining.isBracketed(block.text)
        else { return false }
        if case .bullet(let sign) = block.mark {
            guard block.isNominalItem, "■◆□◇".unicodeScalars.contains(sign) else { return false }
            return index + 1 < blocks.count && blocks[index + 1].mark != block.mark
        }
        guard block.kind == .fragment else { return false }
        let before = index > 0 ? blocks[index - 1] : nil
        return before.map { $0.kind != .fragment || $0.page != block.page } ?? true
    }

    private static func hasText(below index: Int, _ blocks: [Block]) -> Bool {
        guard index + 1 < blocks.count, blocks[index + 1].page == blocks[index].page else { return false }
        return blocks[index + 1].kind == .paragraph && blocks[index + 1].mark != .remark
            || blocks[index + 1].kind == .item
    }
}
