import Loops

/// One statement on whatever connection is free, cancelable at every point; used on the pool's loop only.
final class OneStatement: @unchecked Sendable {
    private let pool: Pool
    private let sql: SQL
    private var lease: PoolState.RequestID?
    private var connection: Connection?
    private var request: ConnectionRequest?
    private var isCanceled = false

    init(_ sql: SQL, pool: Pool) {
        self.sql = sql
        self.pool = pool
    }

    func start(_ complete: @escaping (Result<SQLResult, any Error>) -> Void) {
        if isCanceled { return complete(.failure(CancellationError())) }
        lease = pool.request { [self] result in
            lease = nil
            switch result {
            case .success(let connection): send(on: connection, complete)
            case .failure(let error): complete(.failure(error))
            }
        }
        // The connection may have come before the number of the request was known.
        if connection != nil { lease = nil }
    }

    func cancel() {
        isCanceled = true
        if let request, let connection { return connection.cancel(request) }
        if let lease { pool.withdraw(lease) }
    }

    private func send(
        on connection: Connection, _ complete: @escaping (Result<SQLResult, any Error>) -> Void
    ) {
        let request = ConnectionRequest(sql, mode: .prepared) { [self] result in
            self.request = nil
            pool.release(connection)
            complete(result)
        }
        self.connection = connection
        self.request = request
        connection.send(request)
    }
}
