import Civic
import Postgres

/// Who has which entry open, so that two moderators don't read the same at once.
public struct LookStore: Sendable {
    /// A page that was opened longer ago is taken for closed.
    static let lasting = Duration.seconds(10 * 60)

    /// That a colleague has an entry open.
    public struct Look: Sendable, Equatable {
        public let staff: StaffID
        /// On its own page; otherwise as one of a list.
        public let isAlone: Bool
    }

    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// - Parameter isAlone: whether the entry stands on a page of its own.
    public func note(_ entries: [EntryID], by staff: StaffID, alone isAlone: Bool) async throws {
        guard !entries.isEmpty else { return }
        try await database.execute(
            """
            INSERT INTO moderation_look (entry_id, staff_id, alone)
            SELECT e.id, \(staff), \(isAlone) FROM moderation_entry e WHERE e.id = ANY(\(entries)) AND e.waiting
            ORDER BY e.id
            ON CONFLICT (entry_id, staff_id) DO UPDATE SET at = now(), alone = excluded.alone
            """)
    }

    /// The others who have an entry open, those on its own page first.
    public func others(
        at entries: [EntryID], than staff: StaffID, now: Instant
    ) async throws -> [EntryID: Look] {
        let rows = try await database.rows(
            """
            SELECT DISTINCT ON (entry_id) entry_id, staff_id, alone FROM moderation_look
            WHERE entry_id = ANY(\(entries)) AND staff_id <> \(staff) AND at > \(now - Self.lasting)
            ORDER BY entry_id, alone DESC, at DESC
            """)
        return try Dictionary(
            uniqueKeysWithValues: rows.map { row in
                (
                    try row.decode("entry_id"),
                    Look(staff: try row.decode("staff_id"), isAlone: try row.decode("alone"))
                )
            })
    }
}
