import Loops

extension Database {
    /// Runs a body in a transaction: committed when it returns, rolled back when it throws or its task is canceled.
    ///
    /// - Throws: what the body throws; `PostgresError` (serialization failures are for the caller to repeat).
    public func transaction<T: Sendable>(
        _ body: @Sendable (Transaction) async throws -> T
    ) async throws -> T {
        let session = try await begin()
        let transaction = Transaction(session)
        do {
            let value = try await body(transaction)
            try Task.checkCancellation()
            try await commit(session)
            await session.end()
            await transaction.runHooks()
            return value
        } catch {
            _ = try? await session.finish(with: "ROLLBACK")
            await session.end()
            throw error
        }
    }

    /// A COMMIT of a failed transaction answers ROLLBACK without an error: that must not look like success.
    private func commit(_ session: Session) async throws {
        let result = try await session.finish(with: "COMMIT")
        guard result.commandTag == "COMMIT" else {
            throw PostgresError(sqlState: "25P02", message: "a statement of the transaction had failed")
        }
    }

    /// A connection that broke unnoticed while it was idle fails here, before anything was done: once more.
    private func begin() async throws -> Session {
        let session = try await lend()
        do {
            try await session.run("BEGIN", mode: .once)
            return session
        } catch let error as PostgresError where error.isConnectionFailure {
            await session.end()
        } catch {
            await session.end()
            throw error
        }
        let second = try await lend()
        do {
            try await second.run("BEGIN", mode: .once)
            return second
        } catch {
            await second.end()
            throw error
        }
    }

    /// Takes a connection out of the pool.
    private func lend() async throws -> Session {
        let pool = pool()
        let wish = Wish(pool)
        return try await withTaskCancellationHandler {
            try await pool.loop.callback { wish.start($0) }
        } onCancel: {
            pool.loop.execute { wish.cancel() }
        }
    }
}

/// A request for a connection that can be taken back; used on the pool's loop only.
private final class Wish: @unchecked Sendable {
    private let pool: Pool
    private var request: PoolState.RequestID?
    private var isCanceled = false

    init(_ pool: Pool) {
        self.pool = pool
    }

    func start(_ done: @escaping (Result<Session, any Error>) -> Void) {
        if isCanceled { return done(.failure(CancellationError())) }
        request = pool.request { [pool] result in
            done(result.map { connection in Session(connection) { pool.release($0) } })
        }
    }

    func cancel() {
        isCanceled = true
        if let request { pool.withdraw(request) }
    }
}
