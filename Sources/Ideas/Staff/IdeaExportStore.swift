import Civic
import Postgres

/// Reads any number of ideas in constant memory.
public struct IdeaExportStore: Sendable {
    private let database: Database

    public init(_ database: Database) {
        self.database = database
    }

    /// Hands over the ideas in the order they were posted, in all states the filter leaves.
    ///
    /// - Parameter batch: how many at once; the next are read when `each` has returned.
    public func stream(
        _ filter: IdeaFilter, batch: Int = 500,
        _ each: @escaping @Sendable ([IdeaRecord]) async throws -> Void
    ) async throws {
        let sql: SQL = "\(IdeaRecord.selection) WHERE \(filter.condition) ORDER BY i.id"
        try await database.stream(sql, batch: batch) { rows in
            try await each(rows.map { try IdeaRecord($0) })
        }
    }

    /// All of a consultation, whatever their state.
    public func ids(of consultation: ConsultationID) async throws -> [IdeaID] {
        try await database.values("SELECT id FROM idea WHERE consultation_id = \(consultation) ORDER BY id")
    }
}
