/// Puts the text of a right-hand column back below its heading, where it came out before the page's own first
/// label.
///
/// A column that lists the same thing on every page (effects, results) has a heading that recurs, and items
/// without sentences below it: such items before the first label belong there.
enum EffectsOrder {
    static func apply(_ outline: inout Outline) {
        let listing = listingHeading(outline.blocks)
        for page in outline.pages.reversed() {
            guard let label = page.first(where: { outline.blocks[$0].isLabel }) else { continue }
            let stray = (page.lowerBound..<label).filter { outline.blocks[$0].isNominalItem }
            guard let listing, let target = heading(listing, outline.blocks, page) else {
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
        let moved = stray.map { outline.blocks[$0] }
        outline.blocks.insert(contentsOf: moved, at: target + 1)
        for index in stray.reversed() { outline.blocks.remove(at: index) }
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
        let moved = pieces.map { blocks[$0] }
        for index in pieces.reversed() { outline.blocks.remove(at: index) }
        outline.blocks.insert(contentsOf: moved, at: diagram + 1)
    }
}
