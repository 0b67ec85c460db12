import Civic
import Postgres

/// What was changed in an item after it was public.
public struct Correction: Sendable, Equatable, RowDecodable {
    public let note: String
    public let correctedAt: Instant

    public init(note: String, correctedAt: Instant) {
        self.note = note
        self.correctedAt = correctedAt
    }

    public init(_ row: Row) throws {
        note = try row.decode("note")
        correctedAt = try row.decode("corrected_at")
    }
}

/// All SQL about corrections.
struct CorrectionStore: Sendable {
    private let database: any Queryable

    init(_ database: any Queryable) {
        self.database = database
    }

    /// The corrections of items, oldest first.
    func corrections(of items: [OpinionItemID]) async throws -> [OpinionItemID: [Correction]] {
        let rows = try await database.rows(
            """
            SELECT item_id, note, corrected_at FROM opinion_correction WHERE item_id = ANY(\(items))
            ORDER BY id
            """)
        return try rows.reduce(into: [:]) { found, row in
            found[try row.decode("item_id"), default: []].append(try Correction(row))
        }
    }

    func add(_ note: String, to item: OpinionItemID, by member: StaffID) async throws {
        try await database.execute(
            """
            INSERT INTO opinion_correction (item_id, note, staff_id) VALUES (\(item), \(note), \(member))
            """)
    }
}
