import CPostgres

extension Connection {
    /// Tells the end of the statement under way, unless a cancel call for it has not returned yet.
    func endCurrent() {
        guard let request = current, request.cancelation != .underway else { return }
        if retryWithNewPlan(request) { return }
        if request.cancelation == .done, failure?.isCanceled != true {
            // The cancel came too late for this statement and might still reach the next one.
            isSpent = true
        }
        if failure?.isConnectionFailure == true { isSpent = true }
        current = nil
        let outcome = outcome(of: request)
        if let pointer, PQstatus(pointer) == CONNECTION_BAD {
            fail(lastError())
        } else {
            startNext()
        }
        request.complete(outcome)
    }

    private func outcome(of request: ConnectionRequest) -> Result<SQLResult, any Error> {
        if let failure {
            let isOurCancel = request.isCanceled && failure.isCanceled
            return .failure(isOurCancel ? CancellationError() : failure)
        }
        if let lastResult { return .success(lastResult) }
        return .failure(PostgresError.connectionFailure("the server sent no answer"))
    }

    /// A migration by another process can make a prepared plan invalid: "cached plan must not change result type".
    ///
    /// Outside a transaction the statement is prepared anew and sent again, once; inside one, the transaction has
    /// failed already, and only the cache is put right.
    private func retryWithNewPlan(_ request: ConnectionRequest) -> Bool {
        guard let failure, let pointer, request.mode == .prepared, failure.isStalePlan else { return false }
        let key = StatementCache.Key(text: request.sql.text, types: request.sql.bindings.map(\.type))
        let isRepeatable =
            PQtransactionStatus(pointer) == PQTRANS_IDLE && !request.isRetried && !request.isCanceled
        _ = statements.remove(key)
        guard isRepeatable else { return false }
        request.isRetried = true
        current = nil
        waiting.insert(request, at: 0)
        startNext()
        return true
    }
}

extension PostgresError {
    /// The server's plan no longer fits the tables (0A000 with these words), or it has forgotten the statement.
    var isStalePlan: Bool {
        sqlState == "26000" || (sqlState == "0A000" && unsafeMessage.contains("cached plan"))
    }
}
