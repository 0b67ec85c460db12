import Civic
import Postgres

extension DraftStore {
    /// Passages of published versions that the newest one lacks, headings left out, each as it stood last.
    func formerPublished(of draft: DraftID) async throws -> [Passage] {
        try await database.all(
            """
            SELECT * FROM (
                SELECT DISTINCT ON (p.passage_id) \(Self.passageColumns)
                FROM passage_version p JOIN draft_version v ON v.id = p.version_id
                WHERE v.draft_id = \(draft) AND v.published_at IS NOT NULL AND p.kind <> 'heading'
                    AND NOT EXISTS (
                        SELECT FROM passage_version l WHERE l.passage_id = p.passage_id
                            AND l.version_id = (SELECT n.id FROM draft_version n
                                                WHERE n.draft_id = \(draft) AND n.published_at IS NOT NULL
                                                ORDER BY n.number DESC LIMIT 1))
                ORDER BY p.passage_id, v.number DESC
            ) former ORDER BY position
            """)
    }
}
