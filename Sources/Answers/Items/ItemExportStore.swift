import Civic
import Postgres

/// Reads any number of opinion items in constant memory, whatever their state.
public struct ItemExportStore: Sendable {
    private let database: Database

    public init(_ database: Database) {
        self.database = database
    }

    /// Hands over the items of a consultation by number.
    public func stream(
        of consultation: ConsultationID, batch: Int = 200,
        _ each: @escaping @Sendable ([OpinionItem]) async throws -> Void
    ) async throws {
        let sql: SQL = """
            SELECT \(OpinionItem.columns) FROM opinion_item i
            WHERE i.consultation_id = \(consultation) ORDER BY i.number
            """
        try await database.stream(sql, batch: batch) { rows in
            try await each(rows.map { try OpinionItem($0) })
        }
    }

    public func count(in consultation: ConsultationID) async throws -> Int {
        try await database.value(
            "SELECT count(*) FROM opinion_item WHERE consultation_id = \(consultation)") ?? 0
    }

    /// How many posts the items of a consultation answer; one that stands with two items counts twice.
    public func sourceCount(in consultation: ConsultationID) async throws -> Int {
        try await database.value(
            """
            SELECT count(*) FROM opinion_source s JOIN opinion_item i ON i.id = s.item_id
            WHERE i.consultation_id = \(consultation)
            """) ?? 0
    }
}
