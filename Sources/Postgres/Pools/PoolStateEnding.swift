extension PoolState {
    /// Closes connections that nobody has used since a time, but keeps one.
    mutating func reap(idleSince limit: Double) -> [Action] {
        var actions: [Action] = []
        while let oldest = idle.first, oldest.since < limit, total > 1 {
            idle.removeFirst()
            actions.append(.close(oldest.connection))
        }
        return actions
    }

    /// The pool ends: nobody gets a connection any more, those that are lent close at their release.
    mutating func closed() -> [Action] {
        guard !isClosing else { return finishIfEmpty() }
        isClosing = true
        let actions = waiting.map { Action.refuse($0, .closed) } + idle.map { .close($0.connection) }
        waiting = []
        idle = []
        return actions + finishIfEmpty()
    }
}
