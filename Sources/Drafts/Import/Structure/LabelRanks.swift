/// Which numbered words stand above which in this draft: 戦略 above 戦術 where one has the other inside.
struct LabelRanks {
    private var ranks: [String: Int] = [:]

    init(_ blocks: [Block]) {
        var count: [String: Int] = [:]
        for case .label(let word, _) in blocks.compactMap(\.heading) { count[word, default: 0] += 1 }
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

    /// 0 for the highest.
    func rank(_ word: String) -> Int { ranks[word] ?? 0 }
    var deepest: Int { ranks.values.max() ?? 0 }
}
