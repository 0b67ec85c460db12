import Civic
import Postgres

extension DraftStore {
    /// All versions of these drafts, published or not, newest first; for lists of staff.
    public func versions(of drafts: [DraftID]) async throws -> [DraftID: [DraftVersion]] {
        let rows = try await database.rows(
            """
            SELECT v.draft_id, \(Self.versionColumns) FROM draft_version v
            WHERE v.draft_id = ANY(\(drafts)) ORDER BY v.draft_id, v.number DESC
            """)
        var versions: [DraftID: [DraftVersion]] = [:]
        for row in rows {
            versions[try row.decode("draft_id"), default: []].append(try DraftVersion(row))
        }
        return versions
    }

    /// For versions that have one the number of the version that was published before, by draft.
    func previousNumbers(of versions: [DraftVersionID]) async throws -> [DraftID: Int] {
        let rows = try await database.rows(
            """
            SELECT v.draft_id, \(Self.previousNumber) AS previous FROM draft_version v
            WHERE v.id = ANY(\(versions))
            """)
        return try rows.reduce(into: [:]) { numbers, row in
            numbers[try row.decode("draft_id")] = try row.decode("previous", as: Int?.self)
        }
    }
}
