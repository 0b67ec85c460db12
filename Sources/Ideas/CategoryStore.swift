import Civic
import Postgres

/// All SQL about the categories of ideas.
public struct CategoryStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// The categories of a consultation, in their order.
    public func all(of consultation: ConsultationID) async throws -> [Category] {
        try await database.all(
            "SELECT id, name FROM idea_category WHERE consultation_id = \(consultation) ORDER BY position")
    }

    /// Adds categories after those that are there.
    public func add(_ names: [String], to consultation: ConsultationID) async throws {
        try await database.execute(
            """
            INSERT INTO idea_category (consultation_id, position, name)
            SELECT \(consultation), n.ordinality + coalesce(
                (SELECT max(position) FROM idea_category WHERE consultation_id = \(consultation)), 0), n.name
            FROM unnest(\(names)) WITH ORDINALITY AS n (name, ordinality)
            """)
    }
}
