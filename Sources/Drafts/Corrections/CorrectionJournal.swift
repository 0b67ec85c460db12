import Civic
import Documents
import Postgres

/// All SQL about what staff did to passages, and how it is taken back.
struct CorrectionJournal: Sendable {
    private let database: any Queryable

    init(_ database: any Queryable) {
        self.database = database
    }

    /// Counts one more change of a version.
    func nextRevision(of version: DraftVersionID) async throws -> Int {
        try await database.value(
            "UPDATE draft_version SET revision = revision + 1 WHERE id = \(version) RETURNING revision") ?? 0
    }

    func add(
        _ name: Correction.Name, on passage: PassageID, number: Int, of version: DraftVersionID,
        by staff: StaffID,
        undoneBy steps: [Manuscript.Step]
    ) async throws {
        let id: Int64? = try await database.value(
            """
            INSERT INTO correction (version_id, number, act, passage_id, staff_id)
            VALUES (\(version), \(number), \(name.rawValue), \(passage), \(staff)) RETURNING id
            """)
        for (place, step) in steps.enumerated() {
            try await add(StepRow(step), at: place + 1, of: id ?? 0)
        }
    }

    private func add(_ step: StepRow, at position: Int, of correction: Int64) async throws {
        let entry = step.entry
        try await database.execute(
            """
            INSERT INTO correction_step (correction_id, position, step, passage_id, after_id, kind, level, chapter,
                                         label, body, page, lines, confidence, checked, term, term_confidence)
            VALUES (\(correction), \(position), \(step.name), \(step.passage), \(step.after), \(entry?.kind),
                    \(entry?.level)::smallint, \(step.chapter ?? entry?.chapter), \(entry?.label), \(entry?.text),
                    \(entry?.page), \(entry?.lines)::integer[], \(entry?.confidence?.name), \(entry?.isChecked),
                    \(entry?.term?.words), \(entry?.term?.confidence.name))
            """)
    }

    /// The newest act that was not taken back.
    func last(of version: DraftVersionID) async throws -> MadeCorrection? {
        try await database.first(
            """
            SELECT id, number, act, passage_id, staff_id, made_at FROM correction
            WHERE version_id = \(version) AND undone_at IS NULL ORDER BY number DESC LIMIT 1
            """)
    }

    func steps(of correction: Int64) async throws -> [Manuscript.Step] {
        let rows: [StepRow] = try await database.all(
            "SELECT * FROM correction_step WHERE correction_id = \(correction) ORDER BY position")
        return rows.compactMap(\.step)
    }

    func markUndone(_ correction: Int64) async throws {
        try await database.execute("UPDATE correction SET undone_at = now() WHERE id = \(correction)")
    }

    /// Passages that staff dropped and that did not come back, each as it was last.
    func dropped(of version: DraftVersionID) async throws -> [DroppedPassage] {
        let rows: [StepRow] = try await database.all(
            """
            SELECT DISTINCT ON (s.passage_id) s.*
            FROM correction c JOIN correction_step s ON s.correction_id = c.id AND s.step = 'insert'
            WHERE c.version_id = \(version) AND c.act = 'drop' AND c.undone_at IS NULL
              AND NOT EXISTS (SELECT FROM passage_version p
                              WHERE p.version_id = c.version_id AND p.passage_id = s.passage_id)
            ORDER BY s.passage_id, c.number DESC
            """)
        return rows.compactMap { row in
            row.entry.map { DroppedPassage(entry: $0, after: row.after) }
        }
    }

    /// Passages of a version got other ids: the journal knows them by these. Where the new id belongs to a passage
    /// that is only in the journal, that one gets a fresh id of the draft.
    func rename(
        _ pairs: [(PassageID, PassageID)], in version: DraftVersionID, of draft: DraftID
    ) async throws {
        let known: [PassageID] = try await database.values(
            """
            SELECT DISTINCT s.passage_id FROM correction_step s JOIN correction c ON c.id = s.correction_id
            WHERE c.version_id = \(version) AND s.passage_id = ANY(\(pairs.map(\.1)))
            """)
        let fresh = try await DraftStore(database).addPassages(known.count, to: draft)
        try await rename(Array(zip(known, fresh)), in: version)
        try await rename(pairs, in: version)
    }

    private func rename(_ pairs: [(PassageID, PassageID)], in version: DraftVersionID) async throws {
        guard !pairs.isEmpty else { return }
        let (old, new) = (pairs.map(\.0), pairs.map(\.1))
        try await database.execute(
            """
            UPDATE correction c SET passage_id = u.new FROM unnest(\(old), \(new)) AS u (old, new)
            WHERE c.version_id = \(version) AND c.passage_id = u.old
            """)
        try await database.execute(
            """
            UPDATE correction_step s
            SET passage_id = coalesce((SELECT u.new FROM unnest(\(old), \(new)) AS u (old, new)
                                       WHERE u.old = s.passage_id), s.passage_id),
                after_id = coalesce((SELECT u.new FROM unnest(\(old), \(new)) AS u (old, new)
                                     WHERE u.old = s.after_id), s.after_id)
            FROM correction c
            WHERE c.id = s.correction_id AND c.version_id = \(version)
              AND (s.passage_id = ANY(\(old)) OR s.after_id = ANY(\(old)))
            """)
    }
}

extension MadeCorrection: RowDecodable {
    public init(_ row: Row) throws {
        let name: String = try row.decode("act")
        self.init(
            id: try row.decode("id"), number: try row.decode("number"), name: Correction.Name(rawValue: name),
            passage: try row.decode("passage_id"), staff: try row.decode("staff_id"),
            madeAt: try row.decode("made_at"))
    }
}
