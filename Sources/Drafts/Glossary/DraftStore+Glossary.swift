import Civic
import Postgres

extension DraftStore {
    /// The words that are explained in a version, in the order of a dictionary.
    public func terms(of version: DraftVersionID) async throws -> [Term] {
        try await database.all(
            """
            SELECT g.id, g.term, g.explanation, g.passage_id, g.by_staff, coalesce(p.label, '') AS label,
                   coalesce(p.body, '') AS body
            FROM glossary_term g
            LEFT JOIN passage_version p ON p.version_id = g.version_id AND p.passage_id = g.passage_id
            WHERE g.version_id = \(version) ORDER BY g.term COLLATE "ja-x-icu", g.id
            """)
    }

    /// Adds a word that no footnote explains.
    public func add(_ word: String, _ explanation: String, to version: DraftVersionID) async throws {
        try await database.execute(
            """
            INSERT INTO glossary_term (version_id, term, explanation, confidence, by_staff)
            VALUES (\(version), \(word), \(explanation), 'sure', true)
            """)
    }

    func change(
        _ term: TermID, to word: String, _ explanation: String, in version: DraftVersionID
    ) async throws {
        try await database.execute(
            """
            UPDATE glossary_term
            SET term = \(word), explanation = \(explanation), confidence = 'sure', by_staff = true
            WHERE id = \(term) AND version_id = \(version)
            """)
    }

    func remove(_ term: TermID, from version: DraftVersionID) async throws {
        try await database.execute(
            "DELETE FROM glossary_term WHERE id = \(term) AND version_id = \(version)")
    }

    /// Takes what staff decided about the words of the version before into a new one.
    func carryGlossary(to version: DraftVersion, in draft: DraftID) async throws {
        let before: DraftVersionID? = try await database.value(
            """
            SELECT id FROM draft_version WHERE draft_id = \(draft) AND number < \(version.number)
            ORDER BY number DESC LIMIT 1
            """)
        guard let before else { return }
        try await forgetRemoved(since: before, in: version.id)
        try await database.execute(
            """
            UPDATE glossary_term n
            SET term = o.term, explanation = o.explanation, confidence = 'sure', by_staff = true
            FROM glossary_term o
            WHERE o.version_id = \(before) AND o.by_staff
                AND n.version_id = \(version.id) AND n.passage_id = o.passage_id
            """)
        try await database.execute(
            """
            INSERT INTO glossary_term (version_id, term, explanation, confidence, by_staff)
            SELECT \(version.id), o.term, o.explanation, 'sure', true FROM glossary_term o
            WHERE o.version_id = \(before) AND o.passage_id IS NULL AND NOT EXISTS (
                SELECT FROM glossary_term n WHERE n.version_id = \(version.id) AND n.term = o.term)
            """)
    }

    /// A footnote with the same words that explains nothing in the version before: staff took its word out there.
    private func forgetRemoved(since before: DraftVersionID, in version: DraftVersionID) async throws {
        try await database.execute(
            """
            DELETE FROM glossary_term n USING passage_version p, passage_version o
            WHERE n.version_id = \(version) AND p.version_id = n.version_id AND p.passage_id = n.passage_id
                AND o.version_id = \(before) AND o.passage_id = n.passage_id AND o.body = p.body
                AND NOT EXISTS (SELECT FROM glossary_term b
                                WHERE b.version_id = \(before) AND b.passage_id = n.passage_id)
            """)
    }
}
