import Civic
import Postgres

/// All SQL about results as a whole.
public struct ResultStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    private static let columns: SQL =
        "foreword, expected_at, published_at, people, submissions, version"

    /// The result of a consultation, published or not; an empty one before staff began.
    public func find(_ consultation: ConsultationID) async throws -> ConsultationResult {
        try await database.first(
            """
            SELECT \(Self.columns) FROM consultation_result WHERE consultation_id = \(consultation)
            """) ?? ConsultationResult()
    }

    /// Makes the row where there is none, with the usual categories, and locks it: acts on the answers of one
    /// consultation happen one after another.
    func begin(_ consultation: ConsultationID) async throws -> ConsultationResult {
        let isNew = try await database.execute(
            """
            INSERT INTO consultation_result (consultation_id) VALUES (\(consultation)) ON CONFLICT DO NOTHING
            """)
        if isNew == 1 {
            try await AnswerCategoryStore(database).replace(in: consultation, NewCategory.usual)
        }
        return try await database.first(
            """
            SELECT \(Self.columns) FROM consultation_result WHERE consultation_id = \(consultation) FOR UPDATE
            """) ?? ConsultationResult()
    }

    /// - Returns: false when somebody changed it meanwhile.
    func change(
        _ consultation: ConsultationID, version: Int, foreword: String, expectedAt: Instant?
    ) async throws -> Bool {
        try await database.execute(
            """
            UPDATE consultation_result
            SET foreword = \(foreword), expected_at = \(expectedAt), version = version + 1
            WHERE consultation_id = \(consultation) AND version = \(version)
            """) == 1
    }

    /// Publishes it, or counts anew when more items are published later; the date of the first time stays.
    func publish(_ consultation: ConsultationID, _ tally: SubmissionTally, at now: Instant) async throws {
        try await database.execute(
            """
            UPDATE consultation_result
            SET published_at = coalesce(published_at, \(now)), people = \(Int32(tally.people)),
                submissions = \(Int32(tally.posts))
            WHERE consultation_id = \(consultation)
            """)
        try await database.execute("DELETE FROM result_channel WHERE consultation_id = \(consultation)")
        for (channel, part) in tally.channels {
            try await database.execute(
                """
                INSERT INTO result_channel (consultation_id, channel, people, submissions)
                VALUES (\(consultation), \(channel.rawValue), \(Int32(part.people)),
                        \(Int32(part.posts)))
                """)
        }
    }

    /// How people sent in what was counted at the publication; empty for results that were published before it was
    /// counted.
    func channels(of consultation: ConsultationID) async throws -> [ChannelCount] {
        let counts: [ChannelCount] = try await database.all(
            "SELECT channel, people, submissions FROM result_channel WHERE consultation_id = \(consultation)")
        return ChannelCount.inOrder(counts)
    }
}
