import Synchronization

/// Log-ins, posts and staff acts with their source address, apart from the request log and kept for a year
/// by default: a city must be able to answer when the police or a threatened person asks.
public struct SecurityLog: Sendable {
    private let writer: LineWriter

    /// A file a day in `folder`, mode 0600, removed after `days`.
    public init(folder: String, days: Int = 365) throws {
        let file = Mutex(try DailyFile(folder: folder, name: "security", days: days))
        writer = LineWriter { lines in file.withLock { $0.write(lines, at: .now) } }
    }

    public init(_ writer: LineWriter) {
        self.writer = writer
    }

    public func write(_ event: SecurityEvent, at now: UnixTime = .now) {
        var line = JSONLine()
        line.add("time", now.text)
        line.add("event", event.kind)
        line.add("address", event.address)
        line.add("request", event.request.description)
        line.add("account", event.account)
        line.add("subject", event.subject)
        line.add("detail", event.detail)
        writer.write(line.bytes)
    }

    /// Waits until everything is written.
    public func flush() {
        writer.flush()
    }
}
