import Loops
import Synchronization

/// A transaction under way; ends with the body that was given to `Database.transaction`.
public final class Transaction: Queryable {
    let session: Session
    private let hooks = Mutex<[@Sendable () async -> Void]>([])
    private let savepoints = Mutex(0)

    init(_ session: Session) {
        self.session = session
    }

    public func run(_ sql: SQL) async throws -> SQLResult {
        try await session.run(sql)
    }

    /// Runs a body once the transaction is committed; never if it, or the savepoint around it, is rolled back.
    public func afterCommit(_ body: @escaping @Sendable () async -> Void) {
        hooks.withLock { $0.append(body) }
    }

    /// Runs a body whose statements are undone if it throws, without ending the transaction.
    public func savepoint<T: Sendable>(
        _ body: @Sendable (Transaction) async throws -> T
    ) async throws -> T {
        let number = savepoints.withLock { number in
            number += 1
            return number
        }
        let name = SQL(unsafeText: "savepoint_\(number)")
        let hookCount = hooks.withLock { $0.count }
        try await session.run("SAVEPOINT \(name)", mode: .once)
        do {
            let value = try await body(self)
            try await session.run("RELEASE SAVEPOINT \(name)", mode: .once)
            return value
        } catch {
            hooks.withLock { $0.removeLast(max(0, $0.count - hookCount)) }
            try await session.finish(with: "ROLLBACK TO SAVEPOINT \(name)")
            throw error
        }
    }

    /// Runs the hooks to their end even if the task was canceled meanwhile: the commit can't be taken back.
    func runHooks() async {
        let bodies = hooks.withLock { hooks in
            defer { hooks = [] }
            return hooks
        }
        guard !bodies.isEmpty else { return }
        await Task(executorPreference: Loop.current) { for body in bodies { await body() } }.value
    }
}
