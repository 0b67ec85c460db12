import Civic
import Postgres

extension VersionComparison {
    /// Compares two editions, with what the newer one's passages were found to continue, beside the event loops.
    ///
    /// - Throws: `WorkerThreads.QueueIsFull`, and what the database throws.
    init(from old: DraftEdition, to new: DraftEdition, in database: any Queryable) async throws {
        let origins = try await DraftStore(database).origins(of: new.version.id, in: old.version.id)
        self = try await DraftThreads.run {
            VersionComparison(from: old.passages, to: new.passages, origins: origins)
        }
    }
}

extension DraftStore {
    /// What passages of a version continue of the version that it was compared with; nothing for any other.
    func origins(
        of version: DraftVersionID, in base: DraftVersionID
    ) async throws -> [PassageOrigin] {
        try await database.rows(
            """
            SELECT c.passage_id, c.origin_id FROM passage_continuation c
            JOIN draft_version v ON v.id = c.version_id
            WHERE c.version_id = \(version) AND v.base_id = \(base) AND c.passage_id <> c.origin_id
            ORDER BY c.passage_id, c.origin_id
            """
        ).map { PassageOrigin(try $0.decode("passage_id"), from: try $0.decode("origin_id")) }
    }
}
