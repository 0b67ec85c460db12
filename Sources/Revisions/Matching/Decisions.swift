/// What people have decided about the passages of two versions, which no guess overrules.
public struct Decisions: Sendable, Equatable {
    /// For new passages, by index, all the old ones that each continues; empty for those that are new.
    public var origins: [Int: [Int]]
    /// Old passages that nothing continues.
    public var gone: Set<Int>

    public init(origins: [Int: [Int]] = [:], gone: Set<Int> = []) {
        self.origins = origins
        self.gone = gone
    }
}
