extension PoolState {
    /// A connection was made.
    mutating func opened(_ connection: ConnectionID, now: Double) -> [Action] {
        opening.remove(connection)
        failures = 0
        lastFailure = nil
        return makeUse(of: connection, now: now)
    }

    /// A connection could not be made: the next try comes after a pause that doubles up to a second.
    mutating func openingFailed(_ connection: ConnectionID, _ message: String) -> [Action] {
        opening.remove(connection)
        lastFailure = message
        guard !isClosing else { return finishIfEmpty() }
        guard !isPausing else { return [] }
        failures += 1
        isPausing = true
        return [.tryAgain(after: .milliseconds(min(1000, 50 << min(failures, 5))))]
    }

    /// The pause after a failure is over.
    mutating func pauseEnded() -> [Action] {
        isPausing = false
        return openAsNeeded()
    }

    /// A connection came back from whoever had it.
    mutating func released(_ connection: ConnectionID, isReusable: Bool, now: Double) -> [Action] {
        guard lent.remove(connection) != nil else { return [] }
        if isReusable { return makeUse(of: connection, now: now) }
        return [.close(connection)] + openAsNeeded() + finishIfEmpty()
    }

    /// An idle connection broke. (One that is lent is told of at its release.)
    mutating func broke(_ connection: ConnectionID) -> [Action] {
        idle.removeAll { $0.connection == connection }
        return finishIfEmpty()
    }

    private mutating func makeUse(of connection: ConnectionID, now: Double) -> [Action] {
        if isClosing { return [.close(connection)] + finishIfEmpty() }
        if waiting.isEmpty {
            idle.append(Idle(connection: connection, since: now))
            return []
        }
        lent.insert(connection)
        return [.lend(connection, to: waiting.removeFirst())]
    }
}
