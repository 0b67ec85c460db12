import Civic
import Postgres

/// Names the rows of `answer_import`.
public enum AnswerImportKind {}
public typealias AnswerImportID = ID<AnswerImportKind>

/// Lines that somebody filled in, between their preview and their application.
public struct AnswerImport: Sendable, RowDecodable {
    public let id: AnswerImportID
    public let consultationID: ConsultationID
    public let staffID: StaffID
    public let lines: [AnswerLine]
    public let madeAt: Instant

    public init(_ row: Row) throws {
        id = try row.decode("id")
        consultationID = try row.decode("consultation_id")
        staffID = try row.decode("staff_id")
        lines = try AnswerLine.list(from: try row.decode("lines"))
        madeAt = try row.decode("made_at")
    }
}

/// All SQL about imports of answers.
public struct AnswerImportStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// Keeps lines for their preview. Earlier ones of the same person and those of days ago go: they hold texts that
    /// are nowhere else.
    public func add(
        _ lines: [AnswerLine], to consultation: ConsultationID, by member: StaffID
    ) async throws -> AnswerImportID {
        try await database.execute(
            """
            DELETE FROM answer_import
            WHERE consultation_id = \(consultation) AND staff_id = \(member)
            """)
        try await removeOld()
        let id: AnswerImportID? = try await database.value(
            """
            INSERT INTO answer_import (consultation_id, staff_id, lines)
            VALUES (\(consultation), \(member), \(try AnswerLine.text(of: lines))::jsonb) RETURNING id
            """)
        guard let id else { throw ItemIsGone() }
        return id
    }

    /// What this person wants to import into this consultation.
    public func find(
        _ id: AnswerImportID, in consultation: ConsultationID, by member: StaffID
    ) async throws -> AnswerImport? {
        try await database.first(
            """
            SELECT id, consultation_id, staff_id, lines::text AS lines, made_at FROM answer_import
            WHERE id = \(id) AND consultation_id = \(consultation) AND staff_id = \(member)
              AND made_at >= now() - interval '1 day'
            """)
    }

    /// Removes the lines that nobody applied within a day.
    public func removeOld() async throws {
        try await database.execute("DELETE FROM answer_import WHERE made_at < now() - interval '1 day'")
    }

    func remove(_ id: AnswerImportID) async throws {
        try await database.execute("DELETE FROM answer_import WHERE id = \(id)")
    }
}
