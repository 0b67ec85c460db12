import Japanese

/// What happened to a passage from one version to another.
public enum ChangeAspect: String, Sendable, CaseIterable {
    case changed, moved, new, gone, same
}

/// A passage in two versions.
public struct PassageChange: Sendable, Equatable {
    /// Nil for a passage that the older version lacks.
    public let before: Passage?
    /// Nil for a passage that the newer version lacks.
    public let after: Passage?
    /// Further passages of the older version that its text came from.
    public let origins: [Passage]
    /// Whether a part of the older passage became a passage of its own.
    public let isDivided: Bool
    /// Whether it stands at another place among the others.
    public let isMoved: Bool
    /// Its words; of a new passage all are inserted, of one that is gone all are deleted.
    public let pieces: [DifferencePiece]

    /// The passage as it stands in the newer version, else in the older.
    public var passage: Passage? { after ?? before }

    /// Both texts where it has both: its own and those it was joined from.
    public var textBefore: String {
        ([before].compactMap { $0 } + origins).sorted { $0.position < $1.position }.map(\.text)
            .joined(separator: "\n")
    }

    public var isReworded: Bool { pieces.contains { $0.change != .kept } }

    /// All that can be said of it; `same` stands alone.
    public var aspects: Set<ChangeAspect> {
        if after == nil { return [.gone] }
        if before == nil && origins.isEmpty { return [.new] }
        var aspects: Set<ChangeAspect> = isMoved ? [.moved] : []
        if isReworded || !origins.isEmpty || isDivided { aspects.insert(.changed) }
        return aspects.isEmpty ? [.same] : aspects
    }

    public var isSame: Bool { aspects == [.same] }
}
