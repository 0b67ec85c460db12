/// Takes a lone short line before text for a heading, and numbered ones likewise, also when several of them,
/// each deeper than the one before, stand together.
struct PlainHeadings {
    private var outline: Outline
    /// The last number taken for a heading, by depth, within the part.
    private var numbers: [Int: Int] = [:]

    static func apply(_ outline: inout Outline) {
        var step = PlainHeadings(outline: outline)
        step.run()
        outline = step.outline
    }

    private var blocks: [Block] { outline.blocks }

    private mutating func run() {
        var index = 0
        while index < blocks.count {
            if blocks[index].heading != nil { numbers = [:] }
            if case .numbered = blocks[index].mark, blocks[index].kind == .fragment {
                index = takeNumbered(at: index)
            } else {
                takePlain(at: index)
                index += 1
            }
        }
    }

    // MARK: numbered

    /// Takes the chain that begins here if text follows it; gives the index after what was looked at.
    private mutating func takeNumbered(at index: Int) -> Int {
        var end = index
        while let next = depth(end + 1), let here = depth(end), next > here { end += 1 }
        guard hasText(below: end) || hasHeading(below: end),
            beginsPart(index) || isNext(index) || opensChain(index, end),
            (index...end).allSatisfy(isTitle)
        else {
            return index + 1
        }
        for place in index...end {
            guard case .numbered(let number, let depth) = blocks[place].mark else { continue }
            outline.blocks[place].kind = .heading(.numbered(depth: depth))
            outline.blocks[place].confidence = .likely
            numbers = numbers.filter { $0.key < depth }
            numbers[depth] = number
        }
        return end + 1
    }

    private func depth(_ index: Int) -> Int? {
        guard blocks.indices.contains(index), blocks[index].kind == .fragment,
            case .numbered(_, let depth) = blocks[index].mark
        else { return nil }
        return depth
    }

    /// 1 with (1) below it, and text below that, is no piece of what stands before, such as a date.
    private func opensChain(_ index: Int, _ end: Int) -> Bool {
        guard case .numbered(1, _) = blocks[index].mark else { return false }
        return end > index && hasText(below: end)
    }

    /// Goes on where the last heading of its depth left off.
    private func isNext(_ index: Int) -> Bool {
        guard case .numbered(let number, let depth) = blocks[index].mark else { return false }
        return numbers[depth] == number - 1
    }

    /// A part of its own begins directly below: 施策1, or a title in square brackets before text.
    private func hasHeading(below index: Int) -> Bool {
        guard index + 1 < blocks.count, blocks[index + 1].page == blocks[index].page else { return false }
        if blocks[index + 1].isLabel { return true }
        guard let first = blocks[index + 1].text.folded.unicodeScalars.first,
            "【<《〈[〔".unicodeScalars.contains(first)
        else { return false }
        return blocks[index + 1].kind == .fragment && hasText(below: index + 1)
    }

    // MARK: plain

    private mutating func takePlain(at index: Int) {
        let block = blocks[index]
        guard isTitle(index), hasText(below: index) else { return }
        if case .bullet(let sign) = block.mark {
            guard block.isNominalItem, "■◆□◇".unicodeScalars.contains(sign),
                blocks[index + 1].mark != block.mark
            else { return }
            outline.blocks[index].kind = .heading(.square)
            outline.blocks[index].confidence = .likely
        } else if block.mark == nil, block.kind == .fragment, beginsPart(index) {
            outline.blocks[index].kind = .heading(.plain)
            outline.blocks[index].confidence = .unsure
            outline.doubt(.plainHeading, at: block.first)
        }
    }

    // MARK: both

    private func isTitle(_ index: Int) -> Bool {
        let text = blocks[index].text
        return text.columns <= 60 && !JoinRules.isTabular(text.folded) && !text.contains("\n")
            && !text.hasSuffix("」") && !Joining.isBracketed(text)
    }

    /// Without another piece directly before it.
    private func beginsPart(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        return blocks[index - 1].kind != .fragment || blocks[index - 1].page != blocks[index].page
    }

    private func hasText(below index: Int) -> Bool {
        guard index + 1 < blocks.count, blocks[index + 1].page == blocks[index].page else { return false }
        return blocks[index + 1].kind == .paragraph && blocks[index + 1].mark != .remark
            || blocks[index + 1].kind == .item
    }
}
