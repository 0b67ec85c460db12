/// Puts the text of a right-hand column back below its heading, where it came out before the page's own first
/// label.
///
/// A column that lists the same thing on every page (effects, results) has a heading that recurs, and items
/// without sentences below it: such items between the page's chapter and its first label belong there.
enum EffectsOrder {
    static func apply(_ outline: inout Outline) {
        let listing = listingHeading(outline.blocks)
        let pages = outline.pages
        guard pages.count > 1 else { return }
        for page in pages.reversed() {
            guard let label = page.first(where: { outline.blocks[$0].isLabel }) else { continue }
            let stray = (page.lowerBound..<label).filter { outline.blocks[$0].isNominalItem }
            guard let listing, let target = heading(listing, outline.blocks, page),
                outline.blocks[page.lowerBound].isChapter
            else {
                if let first = stray.first { outline.doubt(.unclearOrder, at: outline.blocks[first].first) }
                continue
            }
            collectPieces(after: target, page, &outline)
            move(stray, below: heading(listing, outline.blocks, page) ?? target, &outline)
        }
    }

    /// The recurring heading most often followed by items without sentences.
    private static func listingHeading(_ blocks: [Block]) -> String? {
        var followed: [String: Int] = [:]
        for (block, next) in zip(blocks, blocks.dropFirst())
        where block.heading == .recurring && next.isNominalItem {
            followed[block.text.folded, default: 0] += 1
        }
        return followed.filter { $0.value >= 2 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private static func heading(_ text: String, _ blocks: [Block], _ page: Range<Int>) -> Int? {
        page.first { blocks[$0].heading == .recurring && blocks[$0].text.folded == text }
    }

    private static func move(_ stray: [Int], below target: Int, _ outline: inout Outline) {
        guard let first = stray.first, stray.allSatisfy({ $0 < target }) else { return }
        outline.doubt(.movedBlocks, at: outline.blocks[first].first)
        outline.blocks.regroup(stray, before: target + 1)
    }

    /// Pieces of a diagram below the list belong to the diagram above it, whose bars the file has lost.
    private static func collectPieces(after target: Int, _ page: Range<Int>, _ outline: inout Outline) {
        let blocks = outline.blocks
        let pieces = (target + 1..<page.upperBound).filter { blocks[$0].kind == .fragment }
        guard let first = pieces.first,
            let diagram = (page.lowerBound..<target).last(where: { blocks[$0].kind == .fragment }),
            blocks[..<diagram].last(where: { $0.kind != .fragment })?.heading == .recurring
        else { return }
        outline.doubt(.movedBlocks, at: blocks[first].first)
        outline.blocks.regroup(pieces, before: diagram + 1)
    }
}

extension [Block] {
    /// Moves the blocks at these indices, in their order, to stand together before another one.
    fileprivate mutating func regroup(_ indices: [Int], before target: Int) {
        let moved = indices.map { self[$0] }
        let taken = Set(indices)
        let head = self[..<target].indices.filter { !taken.contains($0) }.map { self[$0] }
        let tail = self[target...].indices.filter { !taken.contains($0) }.map { self[$0] }
        self = head + moved + tail
    }
}
