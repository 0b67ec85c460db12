/// Finds the draft's title on its first or last page and takes it out of the text.
enum DraftTitle {
    private static let endings = ["計画", "戦略", "プラン", "ビジョン", "方針", "構想", "指針", "大綱", "プログラム", "条例"]

    static func apply(_ outline: inout Outline) {
        let candidates = places(outline).filter { isTitle(outline.blocks[$0].text) }
        let body = outline.blocks.lazy.map { String($0.text.folded) }.joined(separator: "\n")
        let best = candidates.max { left, right in
            weight(outline.blocks[left], body) < weight(outline.blocks[right], body)
        }
        guard let best else { return guess(&outline) }
        outline.title = outline.blocks[best].text
        let page = outline.blocks[best].page
        if page > 0, page == outline.blocks.last?.page { outline.coverPage = page }
        outline.drop([best], .title)
    }

    /// The first blocks of the file, and those of the last page, where a cover may stand.
    private static func places(_ outline: Outline) -> [Int] {
        let pages = outline.pages
        let first = pages.first.map { Array($0.prefix(4)) } ?? []
        guard pages.count > 1, let last = pages.last else { return first }
        return first + last.prefix(3)
    }

    private static func isTitle(_ text: String) -> Bool {
        var name = text.folded[...]
        while name.hasSuffix(")"), let open = name.lastIndex(of: "(") { name = name[..<open] }
        guard text.columns <= 80, !text.contains("\n"),
            HeadingPattern.read(Line(number: 0, text: text, gap: 0)) == nil
        else { return false }
        let trimmed = String(name).trimmed
        return endings.contains { trimmed.hasSuffix($0) && trimmed.count >= $0.count + 2 }
    }

    /// How often the body speaks of it; a title far up wins among equals.
    private static func weight(_ block: Block, _ body: String) -> Int {
        let name = block.text.folded.split(separator: "(").first.map(String.init)?.trimmed ?? ""
        return min(body.components(of: name), 50) * 100_000 - block.first
    }

    private static func guess(_ outline: inout Outline) {
        guard let first = outline.blocks.first else { return }
        outline.title = String(first.text.split(separator: "\n").first?.prefix(60) ?? "")
        outline.doubt(.guessedTitle, at: first.first)
        if first.heading == nil, first.kind == .fragment { outline.drop([0], .title) }
    }
}

extension String {
    /// How often `part` occurs.
    fileprivate func components(of part: String) -> Int {
        guard !part.isEmpty else { return 0 }
        var found = 0
        var rest = self[...]
        while let range = rest.firstRange(of: part) {
            found += 1
            rest = rest[range.upperBound...]
        }
        return found
    }
}
