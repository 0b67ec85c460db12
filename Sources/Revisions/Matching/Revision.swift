/// What became of the passages of one version in the next: which of them each new passage continues.
///
/// Passages are named by their index in their version.
public struct Revision: Sendable, Equatable {
    /// A passage that goes on, whole or in part, in a new one.
    public struct Link: Sendable, Equatable {
        public let old: Int
        public let new: Int
        /// 0 for nothing in common to 1 for the same text; of a part, how much of it is found.
        public let likeness: Double
        /// False where another passage would have fitted nearly as well, or the texts have little in common.
        public let isSure: Bool
        /// Whether a person said so.
        public let isDecided: Bool

        public init(old: Int, new: Int, likeness: Double, isSure: Bool = true, isDecided: Bool = false) {
            self.old = old
            self.new = new
            self.likeness = likeness
            self.isSure = isSure
            self.isDecided = isDecided
        }
    }

    /// What happened to a passage, seen from either version.
    public enum Change: String, Sendable, CaseIterable {
        case same, changed, moved, split, joined, new, gone
    }

    /// For each new passage what it continues, the passage whose name it bears first.
    public let origins: [[Link]]
    /// For each old passage where it goes on, the passage that bears its name first.
    public let successors: [[Link]]
    /// For each new passage the old one whose name it bears; each name is borne once.
    public let heirs: [Int?]
    /// Pairs that were nearly linked: what a person may want to look at.
    public let nearMisses: [Link]
    /// New passages that stand elsewhere in the order than what they continue.
    public let moved: Set<Int>
    private let sameTexts: Set<Int>

    init(
        links: [Link], heirs: [Int?], oldCount: Int, nearMisses: [Link], moved: Set<Int>, sameTexts: Set<Int>
    ) {
        var origins = [[Link]](repeating: [], count: heirs.count)
        var successors = [[Link]](repeating: [], count: oldCount)
        let ordered = links.sorted {
            ($0.old == heirs[$0.new] ? 0 : 1, -$0.likeness, $0.old, $0.new)
                < ($1.old == heirs[$1.new] ? 0 : 1, -$1.likeness, $1.old, $1.new)
        }
        for link in ordered {
            origins[link.new].append(link)
            successors[link.old].append(link)
        }
        self.origins = origins
        self.successors = successors
        self.heirs = heirs
        self.nearMisses = nearMisses
        self.moved = moved
        self.sameTexts = sameTexts
    }

    /// How a new passage came to be.
    public func change(ofNew index: Int) -> Change {
        guard let first = origins[index].first else { return .new }
        if origins[index].count > 1 { return .joined }
        if successors[first.old].count > 1 { return .split }
        if moved.contains(index) { return .moved }
        return sameTexts.contains(index) ? .same : .changed
    }

    /// What became of an old passage.
    public func change(ofOld index: Int) -> Change {
        guard let first = successors[index].first else { return .gone }
        if successors[index].count > 1 { return .split }
        return change(ofNew: first.new)
    }

    /// Whether all that is said about a new passage is sure, also that it continues nothing.
    public func isSure(ofNew index: Int) -> Bool {
        origins[index].isEmpty
            ? !nearMisses.contains { $0.new == index } : origins[index].allSatisfy(\.isSure)
    }

    /// Whether all that is said about an old passage is sure, also that nothing continues it.
    public func isSure(ofOld index: Int) -> Bool {
        successors[index].isEmpty
            ? !nearMisses.contains { $0.old == index } : successors[index].allSatisfy(\.isSure)
    }
}
