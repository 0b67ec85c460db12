import Civic
import Postgres

/// All SQL about the entry of voices; what they say is in the table of comments.
public struct VoiceStore: Sendable {
    let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    func note(_ id: CommentID, by member: StaffID, batch: VoiceBatchID?) async throws {
        try await database.execute(
            """
            INSERT INTO voice_entry (comment_id, entered_by, batch_id)
            VALUES (\(id), \(member), \(batch))
            """)
    }

    /// How many voices each consultation has, taken back ones left out.
    public func counts(in consultations: [ConsultationID]) async throws -> [ConsultationID: Int] {
        let rows = try await database.rows(
            """
            SELECT consultation_id, count(*) AS voices FROM comment
            WHERE consultation_id = ANY(\(consultations)) AND channel <> 'site' AND state <> 'withdrawn'
            GROUP BY consultation_id
            """)
        return Dictionary(
            uniqueKeysWithValues: try rows.map {
                (try $0.decode("consultation_id"), try $0.decode("voices"))
            })
    }

    /// Opinions of a consultation that say the same as these, whatever their spaces, width and case.
    ///
    /// - Parameter folded: see ``fold(_:)``.
    public func known(_ folded: [String], in consultation: ConsultationID) async throws -> [String: CommentID]
    {
        let rows = try await database.rows(
            """
            SELECT id, folded FROM (
                SELECT id, lower(regexp_replace(normalize(body, NFKC), '\\s', '', 'g')) AS folded
                FROM comment WHERE consultation_id = \(consultation) AND state <> 'withdrawn'
            ) c WHERE folded = ANY(\(folded)) ORDER BY id DESC
            """)
        return try rows.reduce(into: [:]) { $0[try $1.decode("folded")] = try $1.decode("id") }
    }

    /// A text as it is compared, by the database's own rules.
    public func fold(_ texts: [String]) async throws -> [String] {
        try await database.values(
            """
            SELECT lower(regexp_replace(normalize(t, NFKC), '\\s', '', 'g'))
            FROM unnest(\(texts)) WITH ORDINALITY AS u (t, place) ORDER BY place
            """)
    }
}
