import Foundation
import Postgres

/// A mail in the hands of a worker.
public struct OutboxMail: Sendable, RowDecodable {
    public let id: Int64
    /// Nil when the row holds something else.
    public let mail: Mail?
    /// How often it was tried, this time included.
    public let attempts: Int
    public let createdAt: Instant

    public init(_ row: Row) throws {
        id = try row.decode("id")
        let payload: String = try row.decode("payload")
        mail = try? JSONDecoder().decode(Mail.self, from: Data(payload.utf8))
        attempts = try row.decode("attempts")
        createdAt = try row.decode("created_at")
    }
}
