import Civic
import Postgres

/// A file whose rows were entered together.
public struct VoiceBatch: Sendable, RowDecodable {
    public let id: VoiceBatchID
    public let consultationID: ConsultationID
    public let fileName: String
    public let enteredBy: StaffID
    public let enteredAt: Instant
    public let takenBackAt: Instant?
    public let voices: Int

    public init(_ row: Row) throws {
        id = try row.decode("id")
        consultationID = try row.decode("consultation_id")
        fileName = try row.decode("file_name")
        enteredBy = try row.decode("entered_by")
        enteredAt = try row.decode("entered_at")
        takenBackAt = try row.decode("taken_back_at")
        voices = try row.decode("voices")
    }
}

extension VoiceStore {
    public func addBatch(
        _ fileName: String, in consultation: ConsultationID, by member: StaffID
    ) async throws -> VoiceBatchID {
        let id: VoiceBatchID? = try await database.value(
            """
            INSERT INTO voice_batch (consultation_id, file_name, entered_by)
            VALUES (\(consultation), \(String(fileName.prefix(200))), \(member)) RETURNING id
            """)
        return id ?? VoiceBatchID(rawValue: 0)
    }

    /// The newest files of a consultation.
    public func batches(in consultation: ConsultationID, limit: Int = 20) async throws -> [VoiceBatch] {
        try await database.all(
            """
            SELECT b.id, b.consultation_id, b.file_name, b.entered_by, b.entered_at, b.taken_back_at,
                   (SELECT count(*) FROM voice_entry e WHERE e.batch_id = b.id) AS voices
            FROM voice_batch b WHERE b.consultation_id = \(consultation) ORDER BY b.id DESC LIMIT \(limit)
            """)
    }

    /// Takes a batch back as a whole, unless something hangs on one of its voices already.
    ///
    /// - Returns: nil where there is no such batch in the consultation, or it was taken back before.
    public func takeBack(
        _ batch: VoiceBatchID, of consultation: ConsultationID, by member: StaffID, ports: Ports,
        at now: Instant
    ) async throws -> TakenBack? {
        let isThere = try await database.rows(
            """
            SELECT id FROM voice_batch
            WHERE id = \(batch) AND consultation_id = \(consultation) AND taken_back_at IS NULL FOR UPDATE
            """)
        guard !isThere.isEmpty else { return nil }
        let ids: [CommentID] = try await database.values(
            """
            SELECT c.id FROM comment c JOIN voice_entry e ON e.comment_id = c.id
            WHERE e.batch_id = \(batch) ORDER BY c.id FOR UPDATE OF c
            """)
        let held = try await held(ids).union(
            ports.held(ids.map(Subject.comment), in: database).map { CommentID(rawValue: $0.id) })
        guard held.isEmpty else { return .held(held.sorted()) }
        try await database.execute(
            "UPDATE comment SET state = 'withdrawn' WHERE id = ANY(\(ids)) AND state <> 'withdrawn'")
        try await database.execute("DELETE FROM opinion_submitter WHERE comment_id = ANY(\(ids))")
        try await database.execute(
            """
            UPDATE voice_batch SET taken_back_at = \(now), taken_back_by = \(member) WHERE id = \(batch)
            """)
        return .done(ids.count)
    }

    /// Those with replies, supports or corrections.
    private func held(_ ids: [CommentID]) async throws -> Set<CommentID> {
        Set(
            try await database.values(
                """
                SELECT parent_id FROM comment WHERE parent_id = ANY(\(ids))
                UNION SELECT subject_id FROM support WHERE subject_kind = 'comment' AND subject_id = ANY(\(ids))
                """))
    }
}

/// What became of a batch that was to be taken back.
public enum TakenBack: Sendable, Equatable {
    /// So many voices.
    case done(Int)
    /// These have replies, supports, items or decisions.
    case held([CommentID])
}
