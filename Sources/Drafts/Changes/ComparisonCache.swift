import Civic
import Synchronization

/// What changed between published versions, which never change themselves, so that it is worked out once.
final class ComparisonCache: Sendable {
    /// The pairs that people read: mostly the two newest versions of a few drafts.
    static let capacity = 16

    /// Two versions, the older first.
    struct Pair: Hashable {
        let old: DraftVersionID
        let new: DraftVersionID
    }

    private struct State {
        var comparisons: [Pair: VersionComparison] = [:]
        /// Oldest first.
        var order: [Pair] = []
    }

    private let state = Mutex(State())

    subscript(old: DraftEdition, new: DraftEdition) -> VersionComparison? {
        let pair = Pair(old: old.version.id, new: new.version.id)
        return state.withLock { $0.comparisons[pair] }
    }

    /// Keeps the comparison of two editions if both are published; the one kept longest makes room.
    func keep(_ comparison: VersionComparison, of old: DraftEdition, _ new: DraftEdition) {
        guard old.version.publishedAt != nil, new.version.publishedAt != nil else { return }
        keep(comparison, Pair(old: old.version.id, new: new.version.id))
    }

    private func keep(_ comparison: VersionComparison, _ pair: Pair) {
        state.withLock { state in
            guard state.comparisons.updateValue(comparison, forKey: pair) == nil else { return }
            state.order.append(pair)
            if state.order.count > Self.capacity { state.comparisons[state.order.removeFirst()] = nil }
        }
    }
}
