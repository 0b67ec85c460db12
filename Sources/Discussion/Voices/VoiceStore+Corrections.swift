import Civic
import Postgres

/// What a voice said before it was corrected.
public struct VoiceCorrection: Sendable, RowDecodable {
    public let body: String
    public let receivedOn: CivilDate
    public let heardIn: String?
    public let standsFor: Int
    public let reason: String
    public let correctedBy: StaffID
    public let correctedAt: Instant

    public init(_ row: Row) throws {
        body = try row.decode("body")
        receivedOn = try row.decode("received_on")
        heardIn = try row.decode("heard_in")
        standsFor = try row.decode("stands_for")
        reason = try row.decode("reason")
        correctedBy = try row.decode("corrected_by")
        correctedAt = try row.decode("corrected_at")
    }
}

extension VoiceStore {
    /// Earlier wordings, newest first.
    public func corrections(of id: CommentID) async throws -> [VoiceCorrection] {
        try await database.all(
            """
            SELECT body, received_on, heard_in, stands_for, reason, corrected_by, corrected_at
            FROM voice_correction WHERE comment_id = \(id) ORDER BY id DESC
            """)
    }

    /// Keeps the old wording and takes the new one, within a transaction.
    ///
    /// - Returns: false for what is no voice, or was taken back.
    public func correct(
        _ id: CommentID, body: String, receivedOn: CivilDate, heardIn: String?, standsFor: Int,
        reason: String, by member: StaffID, at now: Instant
    ) async throws -> Bool {
        let kept = try await database.execute(
            """
            INSERT INTO voice_correction (comment_id, body, received_on, heard_in, stands_for, reason,
                                          corrected_by)
            SELECT id, body, received_on, heard_in, stands_for, \(reason), \(member) FROM comment
            WHERE id = \(id) AND channel <> 'site' AND state <> 'withdrawn' FOR UPDATE
            """)
        guard kept == 1 else { return false }
        try await database.execute(
            """
            UPDATE comment SET body = \(body), received_on = \(receivedOn)::date, heard_in = \(heardIn),
                stands_for = \(Int32(standsFor)), edited_at = \(now)
            WHERE id = \(id)
            """)
        return true
    }
}
