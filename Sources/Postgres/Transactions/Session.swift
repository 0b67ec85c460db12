import Loops

/// One connection in the hands of one task, until it is given back.
final class Session: Queryable, @unchecked Sendable {
    let loop: Loop
    // Touched on the loop only; nil when given back.
    private var connection: Connection?
    private let giveBack: (Connection) -> Void

    init(_ connection: Connection, giveBack: @escaping (Connection) -> Void) {
        loop = connection.loop
        self.connection = connection
        self.giveBack = giveBack
    }

    func run(_ sql: SQL) async throws -> SQLResult {
        try await run(sql, mode: .prepared)
    }

    @discardableResult
    func run(_ sql: SQL, mode: ConnectionRequest.Mode) async throws -> SQLResult {
        let call = SessionCall()
        return try await withTaskCancellationHandler {
            try await loop.callback { [self] done in
                let request = ConnectionRequest(sql, mode: mode, complete: done)
                request.isCanceled = call.isCanceled
                call.request = request
                guard let connection else { return done(.failure(PostgresError.closed)) }
                connection.send(request)
            }
        } onCancel: {
            loop.execute { [self] in
                call.isCanceled = true
                if let request = call.request { connection?.cancel(request) }
            }
        }
    }

    /// Runs a statement that the end of the task doesn't stop, such as ROLLBACK.
    @discardableResult
    func finish(with sql: SQL) async throws -> SQLResult {
        try await loop.callback { [self] done in
            guard let connection else { return done(.failure(PostgresError.closed)) }
            connection.send(ConnectionRequest(sql, mode: .once, complete: done))
        }
    }

    /// Looks at the connection on its loop.
    func withConnection<T: Sendable>(_ look: @escaping @Sendable (Connection?) -> T) async -> T {
        await withCheckedContinuation { continuation in
            loop.perform { [self] in continuation.resume(returning: look(connection)) }
        }
    }

    /// Gives the connection back; statements that come later are refused.
    func end() async {
        await withCheckedContinuation { continuation in
            loop.perform { [self] in
                connection.map(giveBack)
                connection = nil
                continuation.resume()
            }
        }
    }
}

/// What a statement and its cancelation know of each other; touched on the loop only.
private final class SessionCall: @unchecked Sendable {
    var request: ConnectionRequest?
    var isCanceled = false
}
