import Documents

/// How alike two texts are, by the pairs of letters they share (Dice's coefficient), widths made alike.
struct TextLikeness: Sendable {
    /// Sorted, with repeats.
    private let pairs: [UInt64]

    init(_ text: String) {
        let scalars = text.folded.unicodeScalars.filter { !$0.properties.isWhitespace }.map {
            UInt64($0.value)
        }
        let found = zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 }
        pairs = (found.isEmpty ? scalars : found).sorted()
    }

    /// 0 for nothing in common to 1 for the same pairs.
    func likeness(to other: TextLikeness) -> Double {
        let all = pairs.count + other.pairs.count
        guard all > 0, min(pairs.count, other.pairs.count) * 4 >= all * 1 else { return 0 }
        return 2 * Double(common(with: other)) / Double(all)
    }

    /// Each pair once.
    var distinctPairs: [UInt64] {
        pairs.indices.filter { $0 == 0 || pairs[$0] != pairs[$0 - 1] }.map { pairs[$0] }
    }

    private func common(with other: TextLikeness) -> Int {
        var (mine, theirs, common) = (0, 0, 0)
        while mine < pairs.count, theirs < other.pairs.count {
            if pairs[mine] == other.pairs[theirs] {
                (mine, theirs, common) = (mine + 1, theirs + 1, common + 1)
            } else if pairs[mine] < other.pairs[theirs] {
                mine += 1
            } else {
                theirs += 1
            }
        }
        return common
    }
}
