import Postgres

/// The worker's side of the outbox. Several workers, of several processes too, may take from it.
public struct OutboxQueue: Sendable {
    /// What is not done by then is given up.
    static let patience = Duration.seconds(4 * 86_400)
    /// A worker that died in the middle gives its rows back after this time.
    static let lease = Duration.seconds(300)

    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// Takes up to so many mails that are due, for the time of the lease.
    public func take(_ count: Int) async throws -> [OutboxMail] {
        try await database.all(
            """
            UPDATE outbox SET attempts = attempts + 1, due_at = \(Instant.now + Self.lease)
            WHERE id IN (
                SELECT id FROM outbox
                WHERE kind = 'mail' AND done_at IS NULL AND failed_at IS NULL AND due_at <= now()
                ORDER BY due_at LIMIT \(count) FOR UPDATE SKIP LOCKED)
            RETURNING id, payload::text AS payload, attempts, created_at
            """)
    }

    /// The mail is with the server: its address and text are needed no longer.
    public func done(_ mail: OutboxMail) async throws {
        try await database.execute(
            "UPDATE outbox SET done_at = now(), payload = '{}', last_error = NULL WHERE id = \(mail.id)")
    }

    /// The mail could not be sent: it is tried again after a delay that doubles from half a minute to six hours,
    /// or given up where that makes no sense or four days have passed.
    ///
    /// `reason` must not hold an address.
    public func failed(_ mail: OutboxMail, reason: String, isFinal: Bool) async throws {
        if isFinal || Instant.now - mail.createdAt > Self.patience {
            try await database.execute(
                """
                UPDATE outbox SET failed_at = now(), payload = '{}', last_error = \(reason)
                WHERE id = \(mail.id)
                """)
        } else {
            let delay = Duration.seconds(min(30 << min(mail.attempts - 1, 10), 6 * 3600))
            try await database.execute(
                """
                UPDATE outbox SET due_at = \(Instant.now + delay), last_error = \(reason) WHERE id = \(mail.id)
                """)
        }
    }
}
