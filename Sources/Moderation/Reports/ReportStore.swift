import Civic
import Postgres

/// All SQL about reports of readers.
public struct ReportStore: Sendable {
    /// More open reports than that on one text tell a moderator nothing new.
    static let most = 30

    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// Adds a report to those that are open on a text. The same reader's second one, and more than anybody needs,
    /// change nothing.
    public func add(_ report: NewReport, to entry: ModerationEntry) async throws -> Bool {
        guard entry.reports < Self.most else { return false }
        let added = try await database.execute(
            """
            INSERT INTO moderation_report (entry_id, reason, words, reporter)
            VALUES (\(entry.id), \(report.reason.rawValue), \(report.words), \(Bytes(report.reporter)))
            ON CONFLICT (entry_id, reporter) WHERE closed_by IS NULL DO NOTHING
            """)
        guard added == 1 else { return false }
        try await database.execute(
            """
            UPDATE moderation_entry
            SET reports = reports + 1, revision = revision + 1,
                waiting_since = CASE WHEN waiting THEN waiting_since ELSE now() END
            WHERE id = \(entry.id)
            """)
        return true
    }

    /// The open reports of entries, oldest first.
    public func open(on entries: [EntryID]) async throws -> [EntryID: [Report]] {
        let reports: [Report] = try await database.all(
            """
            SELECT entry_id, reason, words, created_at FROM moderation_report
            WHERE entry_id = ANY(\(entries)) AND closed_by IS NULL ORDER BY id
            """)
        return Dictionary(grouping: reports, by: \.entry)
    }
}
