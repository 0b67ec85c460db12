/// Puts the names of steps before their content, on pages where they all came out after it.
///
/// The sign: the last name has nothing below it, and content without a name stands above the first.
enum StepOrder {
    static func apply(_ outline: inout Outline) {
        let pages = outline.pages
        guard pages.count > 1 else { return }
        for page in pages.reversed() {
            let names = page.filter { outline.blocks[$0].isLabel }
            guard names.count >= 2, let first = names.first, let last = names.last,
                isOneKind(names, outline.blocks), contentAfter(last, page, outline.blocks).isEmpty
            else { continue }
            let above = contentBefore(first, page, outline.blocks)
            guard !above.isEmpty else { continue }
            reorder(above.lowerBound..<last + 1, &outline)
        }
    }

    private static func isOneKind(_ names: [Int], _ blocks: [Block]) -> Bool {
        let words = names.compactMap { index -> String? in
            if case .label(let word, _) = blocks[index].heading { word } else { nil }
        }
        return Set(words).count == 1
    }

    private static func contentAfter(_ index: Int, _ page: Range<Int>, _ blocks: [Block]) -> [Int] {
        (index + 1..<page.upperBound).filter { !blocks[$0].isNote && blocks[$0].kind != .caption }
    }

    /// The run of list items directly above.
    private static func contentBefore(_ index: Int, _ page: Range<Int>, _ blocks: [Block]) -> Range<Int> {
        var start = index
        while start > page.lowerBound, blocks[start - 1].kind == .item { start -= 1 }
        return start..<index
    }

    /// Content, names, content, names … becomes names, content, names, content.
    private static func reorder(_ range: Range<Int>, _ outline: inout Outline) {
        var result: [Block] = []
        var content: [Block] = []
        var names: [Block] = []
        for block in outline.blocks[range] {
            if block.isLabel {
                names.append(block)
            } else {
                if !names.isEmpty {
                    result += names + content
                    (names, content) = ([], [])
                }
                content.append(block)
            }
        }
        outline.doubt(.labelsAfterContent, at: outline.blocks[range.lowerBound].first)
        outline.blocks.replaceSubrange(range, with: result + names + content)
    }
}
