import Civic

/// Where a draft is discussed: how much was said about each passage, in four steps relative to the most discussed
/// one.
struct Heat: Sendable {
    /// A passage that a few people mention is not hot, even if nobody mentions another.
    private static let least = 8
    private static let steps = 4

    private let most: Int

    init(_ counts: some Sequence<Counts>) {
        most = max(counts.lazy.map(Self.weight).max() ?? 0, Self.least)
    }

    /// Comments and votes together.
    static func weight(_ counts: Counts) -> Int {
        counts.comments + counts.agree + counts.disagree
    }

    /// From 1 to 4; 0 where nothing was said. Steps are those of the square root, since few passages take most of
    /// a discussion, and all others would look alike.
    func step(_ counts: Counts) -> Int {
        let share = Double(Self.weight(counts)) / Double(most)
        return Int((share.squareRoot() * Double(Self.steps)).rounded(.up))
    }
}
