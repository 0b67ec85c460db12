import Foundation
import Postgres

/// Side effects to be done after the transaction they belong to; a worker performs them at least once.
public enum Outbox {
    /// Puts a mail into the outbox as part of the transaction.
    public static func add(_ mail: Mail, in transaction: Transaction) async throws {
        let payload = String(decoding: try JSONEncoder().encode(mail), as: UTF8.self)
        try await transaction.execute(
            "INSERT INTO outbox (kind, payload) VALUES ('mail', CAST(\(payload) AS jsonb))")
    }
}

/// A plain-text mail to one person.
public struct Mail: Codable, Sendable, Equatable {
    public let to: String
    public let subject: String
    public let body: String

    public init(to: String, subject: String, body: String) {
        self.to = to
        self.subject = subject
        self.body = body
    }
}
