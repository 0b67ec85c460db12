import HTTPServer

/// One line a request, without personal data: no address, no path with ids or words, no agent.
public struct RequestLog: Sendable {
    private let writer: LineWriter?

    /// Writes to `writer`; nil writes nothing.
    public init(_ writer: LineWriter?) {
        self.writer = writer
    }

    /// Writes a line. `route` is the pattern that matched, nil when none did; its size is nil for a stream.
    public func write(
        _ id: RequestID, _ method: Method, route: PathPattern?, _ response: Response, took: Duration,
        at now: UnixTime = .now
    ) {
        guard let writer else { return }
        var line = JSONLine()
        line.add("time", now.text)
        line.add("request", id.description)
        line.add("method", String(method.rawValue.prefix(16)))
        line.add("route", route?.description)
        line.add("status", response.status.rawValue)
        line.add("bytes", Self.size(response.body))
        line.add("ms", took.components.seconds * 1000 + took.components.attoseconds / 1_000_000_000_000_000)
        writer.write(line.bytes)
    }

    private static func size(_ body: Body) -> Int? {
        switch body {
        case .empty: 0
        case .bytes(let bytes): bytes.count
        case .stored(let stored): stored.bytes.count
        case .stream: nil
        }
    }
}
