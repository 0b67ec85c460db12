import Civic
import Synchronization

/// Passages of published versions, which never change, so that a page reads them from memory.
final class EditionCache: Sendable {
    /// A city has a few drafts under discussion at a time; each takes about 200 KB.
    static let capacity = 16

    private struct State {
        var passages: [DraftVersionID: [Passage]] = [:]
        /// Oldest first.
        var order: [DraftVersionID] = []
    }

    private let state = Mutex(State())

    subscript(version: DraftVersionID) -> [Passage]? {
        state.withLock { $0.passages[version] }
    }

    /// Keeps the passages of a version if it is published; the version kept longest makes room.
    func keep(_ passages: [Passage], of version: DraftVersion) {
        guard version.publishedAt != nil else { return }
        state.withLock { state in
            guard state.passages.updateValue(passages, forKey: version.id) == nil else { return }
            state.order.append(version.id)
            if state.order.count > Self.capacity { state.passages[state.order.removeFirst()] = nil }
        }
    }
}
