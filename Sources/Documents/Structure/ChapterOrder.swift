/// Moves a chapter's heading to the top of its page where other blocks came out before it.
///
/// Only in drafts whose chapters begin on pages of their own.
enum ChapterOrder {
    static func apply(_ outline: inout Outline) {
        let pages = outline.pages
        let withHeading = pages.filter { page in page.contains { outline.blocks[$0].isChapter } }
        let onTop = withHeading.filter { outline.blocks[$0.lowerBound].isChapter }
        guard pages.count >= 3, onTop.count * 10 >= withHeading.count * 6 else { return }
        let lead = leadMark(outline, onTop)
        // What stands before the first chapter of all is a cover or a preface.
        for page in withHeading.dropFirst() where !outline.blocks[page.lowerBound].isChapter {
            repair(page, &outline, lead)
        }
    }

    /// The bullet that follows chapter headings in this draft, if it is always the same.
    private static func leadMark(_ outline: Outline, _ pages: [Range<Int>]) -> LineMark? {
        let marks = pages.compactMap { $0.count > 1 ? outline.blocks[$0.lowerBound + 1].mark : nil }
        guard let first = marks.first(where: { if case .bullet = $0 { true } else { false } }) else {
            return nil
        }
        return marks.count { $0 == first } * 2 >= pages.count ? first : nil
    }

    private static func repair(_ page: Range<Int>, _ outline: inout Outline, _ lead: LineMark?) {
        guard let heading = page.first(where: { outline.blocks[$0].isChapter }) else { return }
        let blocks = outline.blocks
        var top = [blocks[heading]]
        var next = heading + 1
        // What follows the heading directly and opens the chapter stays with it.
        while next < page.upperBound, opens(blocks[next], lead) || isNumberedHeading(blocks, next, page) {
            top.append(blocks[next])
            next += 1
        }
        var rest = Array(blocks[page.lowerBound..<heading]) + blocks[next..<page.upperBound]
        if let lead {
            top += rest.filter { $0.mark == lead && $0.kind == .paragraph }
            rest.removeAll { $0.mark == lead && $0.kind == .paragraph }
        }
        outline.doubt(.movedHeading, at: blocks[heading].first)
        outline.blocks.replaceSubrange(page, with: top + rest)
    }

    private static func opens(_ block: Block, _ lead: LineMark?) -> Bool {
        block.kind == .paragraph && (lead == nil || block.mark == lead)
    }

    /// "1 Aim" alone before a paragraph.
    private static func isNumberedHeading(_ blocks: [Block], _ index: Int, _ page: Range<Int>) -> Bool {
        guard case .numbered = blocks[index].mark, blocks[index].kind == .fragment,
            index + 1 < page.upperBound
        else { return false }
        return blocks[index + 1].kind == .paragraph
    }
}
