import Japanese

/// How alike two texts are, by the pairs of letters they share (Dice's coefficient), forms of letters made alike.
public struct TextLikeness: Sendable {
    /// The letters of the text, forms made alike, without what parts words.
    let letters: String
    /// Sorted, with repeats.
    let pairs: PairBag

    public init(_ text: String) {
        let folded = Folding.fold(text).text.unicodeScalars.filter { $0 != "\n" && $0 != " " }
        letters = String(folded)
        let scalars = folded.map { UInt64($0.value) }
        let found = zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 }
        pairs = PairBag((found.isEmpty ? scalars : found).sorted())
    }

    /// 0 for nothing in common to 1 for the same pairs.
    public func likeness(to other: TextLikeness) -> Double {
        let all = pairs.count + other.pairs.count
        guard all > 0, min(pairs.count, other.pairs.count) * 4 >= all else { return 0 }
        return 2 * Double(pairs.common(with: other.pairs)) / Double(all)
    }
}
