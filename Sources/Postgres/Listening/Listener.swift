import Loops

/// A connection of its own that hears one channel and comes back when it breaks, until it is closed.
public final class Listener: @unchecked Sendable {
    private let configuration: DatabaseConfiguration
    private let channel: String
    private let loop: Loop
    private let events: AsyncStream<ListenerEvent>.Continuation
    // Touched on the loop only.
    private var connection: Connection?
    private var failures = 0
    private var isClosed = false

    init(
        channel: String, configuration: DatabaseConfiguration, loop: Loop,
        onEvent: @escaping @Sendable (ListenerEvent) async -> Void
    ) {
        self.channel = channel
        self.configuration = configuration
        self.loop = loop
        let (stream, events) = AsyncStream.makeStream(of: ListenerEvent.self)
        self.events = events
        Task { for await event in stream { await onEvent(event) } }
        loop.perform { self.connect() }
    }

    /// Stops listening and closes the connection.
    public func close() {
        events.finish()
        loop.perform { [self] in
            isClosed = true
            connection?.close()
            connection = nil
        }
    }

    private func connect() {
        guard !isClosed else { return }
        Connection.open(configuration, loop: loop) { [self] result in
            switch result {
            case .success(let connection): begin(on: connection)
            case .failure: reconnect()
            }
        }
    }

    private func begin(on connection: Connection) {
        guard !isClosed else { return connection.close() }
        self.connection = connection
        connection.onNotify = { [events] in events.yield(.message($0)) }
        connection.onBreak = { [self] in reconnect() }
        connection.send(
            ConnectionRequest("LISTEN \(identifier: channel)", mode: .once) { [self] result in
                guard case .success = result else { return connection.close() }
                failures = 0
                events.yield(.connected)
            })
    }

    private func reconnect() {
        connection = nil
        guard !isClosed else { return }
        failures += 1
        loop.schedule(after: .milliseconds(min(2000, 50 << min(failures, 6)))) { [self] in
            connect()
        }
    }
}
