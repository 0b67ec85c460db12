import Postgres

extension ConsultationStore {
    /// Publishes a consultation; doing it again changes nothing.
    ///
    /// - Returns: false when it was public already.
    public func publish(_ id: ConsultationID, at now: Instant) async throws -> Bool {
        try await database.execute(
            """
            UPDATE consultation SET published_at = \(now), publish_at = NULL
            WHERE id = \(id) AND published_at IS NULL
            """) == 1
    }

    /// Leaves the publication to the clock; nil takes that back.
    ///
    /// - Returns: false when it was public already.
    public func schedule(_ id: ConsultationID, at moment: Instant?) async throws -> Bool {
        try await database.execute(
            "UPDATE consultation SET publish_at = \(moment) WHERE id = \(id) AND published_at IS NULL") == 1
    }

    /// Takes a publication back; the caller knows that nobody has written.
    public func withdraw(_ id: ConsultationID) async throws {
        try await database.execute(
            "UPDATE consultation SET published_at = NULL, publish_at = NULL WHERE id = \(id)")
    }

    /// Publishes what is due by the clock, each dated to the moment that was set.
    public func publishDue(at now: Instant) async throws -> [ConsultationID] {
        try await database.values(
            """
            UPDATE consultation SET published_at = publish_at, publish_at = NULL
            WHERE publish_at <= \(now) AND published_at IS NULL RETURNING id
            """)
    }

    /// Notes that the opinions of a public comment have become public; the first time counts.
    ///
    /// - Returns: whether they may be.
    public func release(_ id: ConsultationID, at now: Instant) async throws -> Bool {
        try await database.execute(
            """
            UPDATE consultation SET opinions_released_at = coalesce(opinions_released_at, \(now))
            WHERE id = \(id) AND mode = 'public_comment' AND publishes_opinions
            """) == 1
    }
}
