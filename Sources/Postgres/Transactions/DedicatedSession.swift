import CPostgres

extension Database {
    /// Gives a body a connection outside the pool, without a statement time-out, and closes it after.
    func dedicatedSession<T: Sendable>(_ body: @Sendable (Session) async throws -> T) async throws -> T {
        var unhurried = configuration
        unhurried.statementTimeout = .zero
        let session = try await openSession(unhurried)
        do {
            let value = try await body(session)
            await session.end()
            return value
        } catch {
            await session.end()
            throw error
        }
    }

    private func openSession(_ configuration: DatabaseConfiguration) async throws -> Session {
        let loop = loops.next()
        return try await loop.callback { done in
            Connection.open(configuration, loop: loop) { result in
                done(result.map { Session($0) { $0.close() } }.mapError { $0 })
            }
        }
    }
}

extension Session {
    /// Whether a transaction is open that has not failed.
    func isInTransaction() async -> Bool {
        await withConnection { connection in
            connection?.pointer.map { PQtransactionStatus($0) == PQTRANS_INTRANS } ?? false
        }
    }
}
