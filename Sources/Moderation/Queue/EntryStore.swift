import Civic
import Postgres

/// All SQL about entries of the queue; in an extension what lists need.
public struct EntryStore: Sendable {
    let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    public func find(_ subject: Subject) async throws -> ModerationEntry? {
        try await database.first(
            "SELECT \(ModerationEntry.columns) FROM moderation_entry WHERE \(Self.isAbout(subject))")
    }

    /// The entries of several texts, each found by its text.
    public func find(_ subjects: [Subject]) async throws -> [Subject: ModerationEntry] {
        let found: [ModerationEntry] = try await database.all(
            """
            SELECT \(ModerationEntry.columns) FROM moderation_entry
            WHERE (subject_kind, subject_id) IN (
                SELECT * FROM unnest(\(subjects.map(\.kind)), \(subjects.map(\.id))))
            """)
        return Dictionary(uniqueKeysWithValues: found.map { ($0.subject, $0) })
    }

    /// An entry that nobody else changes before the transaction ends.
    func lock(_ subject: Subject) async throws -> ModerationEntry? {
        try await database.first(
            "SELECT \(ModerationEntry.columns) FROM moderation_entry WHERE \(Self.isAbout(subject)) FOR UPDATE"
        )
    }

    func note(_ holds: [Hold], on subject: Subject) async throws {
        try await database.execute(
            "UPDATE moderation_entry SET holds = \(holds.map(\.rawValue)) WHERE \(Self.isAbout(subject))")
    }

    /// Somebody has decided: it was looked at, and its reports are answered. Who reported is forgotten.
    func settle(_ entry: EntryID, by decision: DecisionID) async throws {
        try await database.execute(
            """
            UPDATE moderation_entry SET seen_at = now(), reports = 0, revision = revision + 1 WHERE id = \(entry)
            """)
        try await database.execute(
            """
            UPDATE moderation_report SET closed_by = \(decision), reporter = NULL
            WHERE entry_id = \(entry) AND closed_by IS NULL
            """)
        try await database.execute("DELETE FROM moderation_look WHERE entry_id = \(entry)")
    }

    /// The decision was taken back: it waits again, with the reports that the decision had answered.
    func reopen(_ entry: EntryID, undoing decision: DecisionID) async throws {
        // Who reported is not known any more; each gets a stand-in that equals nobody.
        try await database.execute(
            """
            UPDATE moderation_report
            SET closed_by = NULL, reporter = sha256(convert_to(gen_random_uuid()::text, 'UTF8'))
            WHERE entry_id = \(entry) AND closed_by = \(decision)
            """)
        try await database.execute(
            """
            UPDATE moderation_entry
            SET seen_at = NULL, revision = revision + 1,
                reports = (SELECT count(*) FROM moderation_report
                           WHERE entry_id = \(entry) AND closed_by IS NULL)
            WHERE id = \(entry)
            """)
    }

    /// Everything up to now counts as looked at: for a sample, or when a site begins to moderate.
    public func settleAll(before moment: Instant) async throws {
        try await database.execute(
            """
            UPDATE moderation_entry SET seen_at = now()
            WHERE seen_at IS NULL AND state <> 'held' AND waiting_since < \(moment)
            """)
    }

    static func isAbout(_ subject: Subject) -> SQL {
        "subject_kind = \(subject.kind) AND subject_id = \(subject.id)"
    }
}
