/// Which numbered words stand above which in this draft: 戦略 above 戦術 where one has the other inside.
struct LabelRanks {
    private var ranks: [String: Int] = [:]
    /// Depths of numbered headings that stand above labels in this draft, not inside them.
    private(set) var outerDepths: Set<Int> = []

    init(_ blocks: [Block]) {
        var count: [String: Int] = [:]
        for case .label(let word, _) in blocks.compactMap(\.heading) { count[word, default: 0] += 1 }
        findOuterDepths(blocks)
        var open: [String] = []
        for block in blocks {
            if block.isChapter { open = [] }
            guard case .label(let word, _) = block.heading else { continue }
            if let place = open.firstIndex(of: word) {
                open.removeSubrange((place + 1)...)
                continue
            }
            while let last = open.last, count[last, default: 0] > count[word, default: 0] {
                open.removeLast()
            }
            ranks[word] = max(ranks[word] ?? 0, open.count)
            open.append(word)
        }
    }

    /// The form that comes first in a chapter is the outer one.
    private mutating func findOuterDepths(_ blocks: [Block]) {
        var seen: Set<Int> = []
        var hasLabel = false
        for block in blocks {
            switch block.heading {
            case .chapter, .section: (seen, hasLabel) = ([], false)
            case .numbered(let depth) where !hasLabel: seen.insert(depth)
            case .label where !hasLabel:
                hasLabel = true
                outerDepths.formUnion(seen)
            default: break
            }
        }
    }

    /// 0 for the highest.
    func rank(_ word: String) -> Int { ranks[word] ?? 0 }
}
