import Civic
import Documents
import Postgres
import Web

extension DraftStore {
    /// The passages of a version in their order; none where there is no such version.
    public func order(of slug: Slug, number: Int) async throws -> [PassageID] {
        try await database.values(
            """
            SELECT p.passage_id FROM passage_version p
            JOIN draft_version v ON v.id = p.version_id JOIN draft d ON d.id = v.draft_id
            WHERE d.slug = \(slug) AND v.number = \(number) ORDER BY p.position
            """)
    }

    /// A version's passages with what belongs to them, and in which revision each changed last.
    func manuscript(
        of version: DraftVersionID
    ) async throws -> (manuscript: Manuscript, revisions: [PassageID: Int]) {
        let rows: [EntryRow] = try await database.all(
            """
            SELECT p.passage_id, p.kind, p.level, p.chapter, p.label, p.body, p.page, p.checked, p.revision,
                   o.lines, o.confidence, g.term, g.confidence AS term_confidence
            FROM passage_version p
            LEFT JOIN passage_origin o USING (version_id, passage_id)
            LEFT JOIN glossary_term g USING (version_id, passage_id)
            WHERE p.version_id = \(version) ORDER BY p.position
            """)
        let revisions = rows.map { ($0.entry.id, $0.revision) }
        return (Manuscript(rows.map(\.entry)), Dictionary(uniqueKeysWithValues: revisions))
    }

    /// Writes what changed from one state of a version's passages to another.
    ///
    /// - Parameter revision: kept with the passages whose words changed.
    func save(
        _ new: Manuscript, replacing old: Manuscript, of version: DraftVersionID, revision: Int
    ) async throws {
        let change = ManuscriptChange(from: old, to: new)
        try await database.execute(
            "DELETE FROM passage_version WHERE version_id = \(version) AND passage_id = ANY(\(change.gone))")
        try await move(change.moved, in: version)
        try await rechapter(change.rechaptered, in: version)
        for entry in change.reworded { try await update(entry, in: version, revision: revision) }
        for (entry, position) in change.added {
            try await add(entry, at: position, to: version, revision: revision)
        }
        for entry in change.attached { try await attach(entry, to: version) }
    }

    private func move(_ moved: [(PassageID, Int)], in version: DraftVersionID) async throws {
        guard !moved.isEmpty else { return }
        try await database.execute(
            """
            UPDATE passage_version p SET position = u.position
            FROM unnest(\(moved.map(\.0)), \(moved.map(\.1))) AS u (id, position)
            WHERE p.version_id = \(version) AND p.passage_id = u.id
            """)
    }

    private func rechapter(_ entries: [Manuscript.Entry], in version: DraftVersionID) async throws {
        guard !entries.isEmpty else { return }
        // Arrays of arrays must be rectangular in SQL, so chapters travel joined by a sign no title has.
        let chapters = entries.map { $0.chapter.joined(separator: "\u{1F}") }
        try await database.execute(
            """
            UPDATE passage_version p SET chapter = string_to_array(u.chapter, chr(31))
            FROM unnest(\(entries.map(\.id)), \(chapters)) AS u (id, chapter)
            WHERE p.version_id = \(version) AND p.passage_id = u.id
            """)
    }

    private func update(
        _ entry: Manuscript.Entry, in version: DraftVersionID, revision: Int
    ) async throws {
        try await database.execute(
            """
            UPDATE passage_version
            SET kind = \(entry.kind), level = \(entry.level), label = \(entry.label), body = \(entry.text),
                page = \(entry.page), revision = \(revision)
            WHERE version_id = \(version) AND passage_id = \(entry.id)
            """)
    }

    private func add(
        _ entry: Manuscript.Entry, at position: Int, to version: DraftVersionID, revision: Int
    ) async throws {
        try await database.execute(
            """
            INSERT INTO passage_version
                (version_id, passage_id, position, kind, level, chapter, label, body, page, revision)
            VALUES (\(version), \(entry.id), \(position), \(entry.kind), \(entry.level), \(entry.chapter),
                    \(entry.label), \(entry.text), \(entry.page), \(revision))
            """)
    }

    /// What stands in other tables or is no word: lines, confidence, term, and whether it was looked at.
    private func attach(_ entry: Manuscript.Entry, to version: DraftVersionID) async throws {
        try await database.execute(
            """
            UPDATE passage_version SET checked = \(entry.isChecked)
            WHERE version_id = \(version) AND passage_id = \(entry.id)
            """)
        try await database.execute(
            "DELETE FROM passage_origin WHERE version_id = \(version) AND passage_id = \(entry.id)")
        if let confidence = entry.confidence {
            try await database.execute(
                """
                INSERT INTO passage_origin (version_id, passage_id, lines, confidence)
                VALUES (\(version), \(entry.id), \(entry.lines)::integer[], \(confidence.name))
                """)
        }
        try await database.execute(
            "DELETE FROM glossary_term WHERE version_id = \(version) AND passage_id = \(entry.id)")
        if let term = entry.term {
            try await database.execute(
                """
                INSERT INTO glossary_term (version_id, passage_id, term, confidence)
                VALUES (\(version), \(entry.id), \(term.words), \(term.confidence.name))
                """)
        }
    }
}

private struct EntryRow: RowDecodable {
    let entry: Manuscript.Entry
    let revision: Int

    init(_ row: Row) throws {
        entry = try Manuscript.Entry(row, id: row.decode("passage_id"))
        revision = try row.decode("revision")
    }
}
