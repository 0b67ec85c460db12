/// A passage in which an old one goes on, with what it says now.
public struct Successor: Sendable, Equatable {
    /// Any name that the caller knows it by.
    public let id: Int64
    public let text: String
    /// Whether it is sure that the old passage goes on there.
    public let isSure: Bool

    public init(id: Int64, text: String, isSure: Bool) {
        self.id = id
        self.text = text
        self.isSure = isSure
    }
}

/// Where a comment goes when its passage goes on elsewhere.
public struct Placement: Sendable, Equatable {
    public let successor: Successor
    /// Where its quoted words stand now; nil where it has none or they are not found.
    public let quote: FoundQuote?
    public let isSure: Bool

    /// A comment with quoted words goes where they are found again, any other to the first successor, which bears
    /// the name of the old passage or is most like it.
    ///
    /// - Returns: nil where nothing continues the passage.
    public init?(of anchor: Anchor?, among successors: [Successor]) {
        guard let first = successors.first else { return nil }
        let found = successors.compactMap { successor in
            anchor?.find(in: successor.text).map { (successor: successor, quote: $0) }
        }
        // The first of those that are as like stays the best.
        let best = found.reversed().max { $0.quote.likeness < $1.quote.likeness }
        let rivals = found.count { $0.quote.likeness == best?.quote.likeness }
        successor = best?.successor ?? first
        quote = best?.quote
        let isFound = anchor == nil || best != nil
        isSure =
            successor.isSure && (best?.quote.isSure ?? true) && rivals <= 1
            && (isFound || successors.count == 1)
    }
}
