/// Takes short numbered lines that count on from 1 without anything between them for a list.
///
/// Plain numbers make a list only where nothing else stands beside them, for tables are numbered too.
enum NumberedLists {
    static func apply(_ outline: inout Outline) {
        for run in outline.fragmentRuns {
            for list in lists(outline.blocks, run) {
                for index in list { outline.blocks[index].kind = .item }
            }
        }
    }

    private static func lists(_ blocks: [Block], _ run: Range<Int>) -> [Range<Int>] {
        var lists: [Range<Int>] = []
        var index = run.lowerBound
        while index < run.upperBound {
            let end = sequence(blocks, from: index, in: run)
            if end - index >= 2, isDeep(blocks[index]) || index..<end == run { lists.append(index..<end) }
            index = max(end, index + 1)
        }
        return lists
    }

    /// (1) or ①, not 1.
    private static func isDeep(_ block: Block) -> Bool {
        if case .numbered(_, let depth) = block.mark { depth >= 7 } else { false }
    }

    /// Where the numbers that begin with 1 here end.
    private static func sequence(_ blocks: [Block], from start: Int, in run: Range<Int>) -> Int {
        guard case .numbered(1, let depth) = blocks[start].mark else { return start }
        var end = start
        while end < run.upperBound, blocks[end].mark == .numbered(end - start + 1, depth: depth),
            !JoinRules.isTabular(blocks[end].text.folded)
        {
            end += 1
        }
        return end
    }
}
