extension PoolState {
    /// Someone wants a connection.
    mutating func requested(_ request: RequestID) -> [Action] {
        if isClosing { return [.refuse(request, .closed)] }
        // The one used last is the one whose server process is warm.
        if let connection = idle.popLast()?.connection {
            lent.insert(connection)
            return [.lend(connection, to: request)]
        }
        waiting.append(request)
        return openAsNeeded()
    }

    /// The request has waited long enough.
    mutating func waitedTooLong(_ request: RequestID) -> [Action] {
        leave(request) ? [.refuse(request, .timeout(cause: lastFailure))] : []
    }

    /// Whoever asked has gone away.
    mutating func withdrawn(_ request: RequestID) -> [Action] {
        leave(request) ? [.refuse(request, .canceled)] : []
    }

    private mutating func leave(_ request: RequestID) -> Bool {
        guard let index = waiting.firstIndex(of: request) else { return false }
        waiting.remove(at: index)
        return true
    }
}
