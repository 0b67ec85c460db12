import Civic
import Postgres

/// All SQL about opinion items; in an extension each: public pages, writing, sources.
public struct ItemStore: Sendable {
    let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// All items of a consultation by number, for staff.
    public func all(of consultation: ConsultationID) async throws -> [OpinionItem] {
        try await database.all(
            """
            SELECT \(OpinionItem.columns) FROM opinion_item i
            WHERE i.consultation_id = \(consultation) ORDER BY i.number
            """)
    }

    /// One item of a consultation, for staff.
    public func find(_ id: OpinionItemID, in consultation: ConsultationID) async throws -> OpinionItem? {
        try await database.first(
            """
            SELECT \(OpinionItem.columns) FROM opinion_item i
            WHERE i.id = \(id) AND i.consultation_id = \(consultation)
            """)
    }

    /// The same, locked to the end of the transaction.
    func lock(_ id: OpinionItemID, in consultation: ConsultationID) async throws -> OpinionItem? {
        try await database.first(
            """
            SELECT \(OpinionItem.columns) FROM opinion_item i
            WHERE i.id = \(id) AND i.consultation_id = \(consultation) FOR UPDATE
            """)
    }
}
