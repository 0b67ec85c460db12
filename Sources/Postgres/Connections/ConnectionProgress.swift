import CPostgres
import Loops

extension Connection {
    /// Takes what the socket brought and sends what it takes.
    func progress() {
        guard let pointer else { return }
        guard PQconsumeInput(pointer) == 1 else { return fail(lastError()) }
        flush()
        takeNotifications()
        while let pointer = self.pointer, current != nil, failureIsPending == false, PQisBusy(pointer) == 0 {
            if let result = PQgetResult(pointer) { take(result) } else { stepEnded() }
        }
        if current == nil { checkIdle() }
    }

    /// Writes until the socket is full, and waits for it to empty in that case.
    func flush() {
        guard let pointer else { return }
        switch PQflush(pointer) {
        case 0: watch?.update(.read)
        case 1: watch?.update([.read, .write])
        default: fail(lastError())
        }
    }

    /// While a cancel call is under way the end of its statement waits.
    private var failureIsPending: Bool { steps.isEmpty && current?.cancelation == .underway }

    /// A server that goes away says so on idle connections too.
    private func checkIdle() {
        guard let pointer else { return }
        if PQstatus(pointer) == CONNECTION_BAD { return fail(lastError()) }
        while PQisBusy(pointer) == 0, let result = PQgetResult(pointer) { PQclear(result) }
        if PQstatus(pointer) == CONNECTION_BAD { fail(lastError()) }
    }

    private func take(_ pointer: OpaquePointer) {
        let result = SQLResult(pointer)
        switch PQresultStatus(pointer) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY:
            lastResult = result
        case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
            fail(PostgresError(sqlState: "0A000", message: "COPY is not possible here"))
        default:
            if failure == nil { failure = PostgresError(result: pointer, statement: current?.sql) }
        }
    }

    private func takeNotifications() {
        while let pointer, let notification = PQnotifies(pointer) {
            if let payload = notification.pointee.extra { onNotify?(String(cString: payload)) }
            PQfreemem(notification)
        }
    }

    func lastError() -> PostgresError {
        if let failure, failure.isConnectionFailure { return failure }
        let message = pointer.flatMap { PQerrorMessage($0) }.map { String(cString: $0) } ?? ""
        return .connectionFailure(message.isEmpty ? "the server closed the connection" : message)
    }
}
