import CPostgres
import Loops

/// One connection to the server, used on its loop only; statements wait in line.
///
/// It lives until it is closed or breaks: the loop's watch keeps it.
final class Connection: @unchecked Sendable {
    let loop: Loop
    /// What one statement still has to do.
    enum Step {
        case deallocate(String)
        case prepare(StatementCache.Key, name: String)
        case execute(name: String?)
    }

    var pointer: OpaquePointer?
    var watch: Watch?
    var statements: StatementCache
    var waiting: [ConnectionRequest] = []
    var current: ConnectionRequest?
    var steps: [Step] = []
    var lastResult: SQLResult?
    var failure: PostgresError?
    /// Set when a cancel call may still hit a later statement: the connection must not be used again.
    var isSpent = false
    /// Called once, when the connection can't be used any more.
    var onBreak: (() -> Void)?
    var onNotify: ((String) -> Void)?
    /// The number under which a pool knows it.
    var poolID: PoolState.ConnectionID?

    /// Takes over a libpq connection that is ready; call it on the loop.
    init(_ pointer: OpaquePointer, loop: Loop, preparedStatements: Int) throws {
        self.pointer = pointer
        self.loop = loop
        statements = StatementCache(capacity: preparedStatements)
        watch = try loop.watch(PQsocket(pointer), for: .read) { [self] _ in progress() }
    }

    var isOpen: Bool { pointer != nil }

    /// Whether another user may have it: open, no transaction left over, nothing of a cancel call under way.
    var isReusable: Bool {
        guard let pointer else { return false }
        return !isSpent && PQtransactionStatus(pointer) == PQTRANS_IDLE
    }

    /// Sends a statement, after those that were sent before.
    func send(_ request: ConnectionRequest) {
        guard isOpen else {
            return request.complete(.failure(PostgresError.connectionFailure("the connection is closed")))
        }
        guard !request.isCanceled else { return request.complete(.failure(CancellationError())) }
        waiting.append(request)
        startNext()
    }

    /// Closes it; statements in line fail.
    func close() {
        fail(PostgresError.connectionFailure("the connection was closed"))
    }

    /// Ends the connection with an error for everyone in line.
    func fail(_ error: PostgresError) {
        guard let pointer else { return }
        self.pointer = nil
        watch?.cancel()
        watch = nil
        PQfinish(pointer)
        let failed = [current].compactMap { $0 } + waiting
        current = nil
        waiting = []
        onNotify = nil
        for request in failed { request.complete(.failure(request.isCanceled ? CancellationError() : error)) }
        onBreak?()
        onBreak = nil
    }
}
