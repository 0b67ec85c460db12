import Civic
import Postgres

/// The passages that a passage came from or went on in, beside itself, through all published versions.
struct PassageRelatives: Sendable {
    var origins: [Passage] = []
    var successors: [Passage] = []
}

extension DraftStore {
    /// Each relative as it stood when the two were linked.
    func relatives(of passage: PassageID) async throws -> PassageRelatives {
        let rows = try await database.rows(
            """
            SELECT true AS is_origin, \(Self.passageColumns)
            FROM passage_continuation o JOIN draft_version v ON v.id = o.version_id AND v.published_at IS NOT NULL
            JOIN passage_version p ON p.version_id = v.base_id AND p.passage_id = o.origin_id
            WHERE o.passage_id = \(passage) AND o.origin_id <> \(passage)
            UNION ALL
            SELECT false, \(Self.passageColumns)
            FROM passage_continuation o JOIN draft_version v ON v.id = o.version_id AND v.published_at IS NOT NULL
            JOIN passage_version p ON p.version_id = o.version_id AND p.passage_id = o.passage_id
            WHERE o.origin_id = \(passage) AND o.passage_id <> \(passage)
            ORDER BY position
            """)
        var relatives = PassageRelatives()
        for row in rows {
            let isOrigin: Bool = try row.decode("is_origin")
            if isOrigin {
                relatives.origins.append(try Passage(row))
            } else {
                relatives.successors.append(try Passage(row))
            }
        }
        return relatives
    }
}
