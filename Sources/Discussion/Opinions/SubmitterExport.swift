import Civic
import Postgres
import Web

/// Who sent an opinion of a public comment, as far as they filled it in.
public struct ExportedSubmitter: Sendable {
    public let comment: CommentID
    public let receipt: Receipt?
    public let category: String?
    public let details: [Submitter.Field: String]
}

/// Reads who sent the opinions of a consultation, in constant memory; the caller records why.
public struct SubmitterExport: Sendable {
    private let database: Database
    private let secret: Secret
    private let consultation: ConsultationID

    public init(_ database: Database, secret: Secret, of consultation: ConsultationID) {
        self.database = database
        self.secret = secret
        self.consultation = consultation
    }

    private var condition: SQL { "c.consultation_id = \(consultation) AND c.receipt IS NOT NULL" }

    public func stream(
        batch: Int = 500, _ each: @escaping @Sendable ([ExportedSubmitter]) async throws -> Void
    ) async throws {
        let sql: SQL = """
            SELECT c.id, c.receipt, c.receipt_year, c.submitter_category, s.sealed
            FROM comment c LEFT JOIN opinion_submitter s ON s.comment_id = c.id
            WHERE \(condition) ORDER BY c.receipt
            """
        let store = SubmitterStore(database, secret: secret)
        try await database.stream(sql, batch: batch) { rows in
            try await each(rows.map { try Self.submitter($0, store) })
        }
    }

    public func count() async throws -> Int {
        try await database.value("SELECT count(*) FROM comment c WHERE \(condition)") ?? 0
    }

    private static func submitter(_ row: Row, _ store: SubmitterStore) throws -> ExportedSubmitter {
        let comment: CommentID = try row.decode("id")
        let sealed: Bytes? = try row.decode("sealed")
        return ExportedSubmitter(
            comment: comment, receipt: try Receipt(row), category: try row.decode("submitter_category"),
            details: try sealed.map { try store.open($0, of: comment) } ?? [:])
    }
}
