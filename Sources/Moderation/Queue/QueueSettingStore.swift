import Civic
import Postgres

/// After how long moderators get a mail, and when they got the last.
public struct QueueSetting: Sendable, RowDecodable {
    public static let hours = 1...720
    /// Until staff choose others.
    static let usualHours = 24

    public let alertHours: Int
    public let alertedAt: Instant?

    public init(_ row: Row) throws {
        alertHours = try row.decode("alert_hours")
        alertedAt = try row.decode("alerted_at")
    }
}

/// All SQL about the settings of the queue.
public struct QueueSettingStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// After how many hours moderators get a mail.
    public func alertHours() async throws -> Int {
        try await database.value("SELECT alert_hours FROM moderation_setting") ?? QueueSetting.usualHours
    }

    /// Nil where another process works with it.
    func lock() async throws -> QueueSetting? {
        try await database.execute("INSERT INTO moderation_setting DEFAULT VALUES ON CONFLICT DO NOTHING")
        return try await database.first(
            "SELECT alert_hours, alerted_at FROM moderation_setting FOR UPDATE SKIP LOCKED")
    }

    public func save(alertHours: Int) async throws {
        try await database.execute(
            """
            INSERT INTO moderation_setting (alert_hours) VALUES (\(Int32(alertHours)))
            ON CONFLICT (single) DO UPDATE SET alert_hours = excluded.alert_hours
            """)
    }

    func noteAlert(at now: Instant) async throws {
        try await database.execute("UPDATE moderation_setting SET alerted_at = \(now)")
    }
}
