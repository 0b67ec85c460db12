import Civic
import Postgres

/// A support or a vote, without who gave it and at what hour: whoever knows when somebody was there must not learn
/// from a file what they thought.
public struct GivenOpinion: Sendable, RowDecodable {
    public enum Act: String, Sendable, CaseIterable, SQLDecodable {
        case support, agree, disagree
    }

    public let act: Act
    public let subject: Subject
    /// The day in Japan in ISO 8601.
    public let day: String
    /// How the subject itself reached the city.
    public let channel: Channel

    public init(_ row: Row) throws {
        act = try row.decode("act")
        subject = Subject(try row.decode("subject_kind"), try row.decode("subject_id"))
        day = try row.decode("day")
        channel = try row.decode("channel")
    }
}

/// How many of a kind a subject was given.
public struct GivenOpinionCount: Sendable, RowDecodable {
    public let act: GivenOpinion.Act
    public let subject: Subject
    public let count: Int
    /// How the subject itself reached the city.
    public let channel: Channel

    public init(_ row: Row) throws {
        act = try row.decode("act")
        subject = Subject(try row.decode("subject_kind"), try row.decode("subject_id"))
        count = try row.decode("count")
        channel = try row.decode("channel")
    }
}

/// Reads any number of supports and votes in constant memory; those that count.
public struct GivenOpinionStore: Sendable {
    private let database: Database
    private let consultation: ConsultationID
    private let ideas: [IdeaID]
    private let passages: [PassageID]

    /// - Parameters:
    ///   - ideas: all of the consultation.
    ///   - passages: all of its drafts.
    public init(
        _ database: Database, of consultation: ConsultationID, ideas: [IdeaID], passages: [PassageID]
    ) {
        self.database = database
        self.consultation = consultation
        self.ideas = ideas
        self.passages = passages
    }

    public func stream(
        batch: Int = 2000, _ each: @escaping @Sendable ([GivenOpinion]) async throws -> Void
    ) async throws {
        // By day, so that the order of a day's rows tells nothing either.
        let sql: SQL = """
            SELECT act, subject_kind, subject_id, channel,
                   to_char(created_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') AS day
            FROM (\(all)) g ORDER BY subject_kind, subject_id, act, day
            """
        try await database.stream(sql, batch: batch) { rows in
            try await each(rows.map { try GivenOpinion($0) })
        }
    }

    public func count() async throws -> Int {
        try await database.value("SELECT count(*) FROM (\(all)) g") ?? 0
    }

    public func counts() async throws -> [GivenOpinionCount] {
        try await database.all(
            """
            SELECT act, subject_kind, subject_id, channel, count(*) AS count FROM (\(all)) g
            GROUP BY act, subject_kind, subject_id, channel ORDER BY subject_kind, subject_id, act
            """)
    }

    private var all: SQL {
        """
        SELECT 'support' AS act, s.subject_kind, s.subject_id, s.created_at,
               coalesce(c.channel, 'site') AS channel FROM support s
        LEFT JOIN comment c ON c.id = s.comment_id
        WHERE s.counted AND (c.consultation_id = \(consultation) OR s.idea_id = ANY(\(ideas)))
        UNION ALL
        SELECT v.value, v.subject_kind, v.subject_id, v.created_at, 'site' FROM vote v
        WHERE v.counted AND v.subject_id = ANY(\(passages))
        """
    }
}
