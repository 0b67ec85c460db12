import Synchronization

/// The newest identity that was read from the database; read again when someone says that it changed.
public final class LiveIdentity: Sendable {
    private struct State {
        var latest: Identity
        /// Counts changes, so that one that comes while another is being read is not missed.
        var changes = 1
        var read = 0
    }

    private let state: Mutex<State>
    private let load: @Sendable () async throws -> Identity

    /// - Parameters:
    ///   - first: what holds until `load` answered for the first time.
    ///   - load: reads the identity from the database.
    public init(_ first: Identity, load: @escaping @Sendable () async throws -> Identity) {
        state = Mutex(State(latest: first))
        self.load = load
    }

    /// An identity that never changes, for tests of single pages.
    public convenience init(fixed identity: Identity) {
        self.init(identity) { identity }
    }

    public var latest: Identity { state.withLock { $0.latest } }

    /// Says that it changed.
    public func forget() {
        state.withLock { $0.changes += 1 }
    }

    /// Reads it again if it changed since.
    ///
    /// - Throws: what reading throws; the identity before stays.
    public func refresh() async throws {
        let seen = state.withLock { $0.read == $0.changes ? nil : $0.changes }
        guard let seen else { return }
        let fresh = try await load()
        state.withLock {
            guard $0.read < seen else { return }
            $0.latest = fresh
            $0.read = seen
        }
    }
}
