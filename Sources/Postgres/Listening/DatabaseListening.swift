extension Database {
    /// Calls a body for each message of a channel, one after another, until the listener is closed.
    ///
    /// `.connected` comes first and after each break: drop then whatever rests on having heard every message.
    public func listen(
        _ channel: String, _ onEvent: @escaping @Sendable (ListenerEvent) async -> Void
    ) -> Listener {
        Listener(channel: channel, configuration: configuration, loop: loops.next(), onEvent: onEvent)
    }
}

extension Queryable {
    /// Sends a message to the listeners of a channel; in a transaction it leaves with the commit.
    public func notify(_ channel: String, _ payload: String) async throws {
        try await execute("SELECT pg_notify(\(channel), \(payload))")
    }
}
