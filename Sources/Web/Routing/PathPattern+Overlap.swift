extension PathPattern {
    /// How the paths that fit two patterns lie to each other.
    enum Overlap: Equatable {
        /// No path fits both.
        case none
        /// The same paths fit both.
        case same
        /// One is more specific everywhere they differ, so the router's "literal first" decides.
        case nested
        /// Each is more specific somewhere, so nothing would decide but chance.
        case crossing
    }

    func overlap(with other: PathPattern) -> Overlap {
        guard segments.count == other.segments.count else { return .none }
        var moreSpecific = false
        var lessSpecific = false
        for (mine, theirs) in zip(segments, other.segments) {
            switch (mine, theirs) {
            case (.literal(let left), .literal(let right)): if left != right { return .none }
            case (.literal, .parameter): moreSpecific = true
            case (.parameter, .literal): lessSpecific = true
            case (.parameter, .parameter): break
            }
        }
        switch (moreSpecific, lessSpecific) {
        case (false, false): return .same
        case (true, true): return .crossing
        default: return .nested
        }
    }
}
