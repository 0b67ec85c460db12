import Civic
import Documents
import Foundation
import Postgres

extension DraftStore {
    /// Keeps what an import read besides the passages.
    ///
    /// - Parameter ids: those of the import's passages, in order.
    func keep(
        _ imported: ImportedDraft, ids: [PassageID], of version: DraftVersion, in draft: DraftID
    ) async throws {
        try await database.execute(
            """
            INSERT INTO version_source (version_id, body)
            VALUES (\(version.id), \(imported.source.joined(separator: "\n")))
            """)
        try await keepOrigins(imported.passages, ids: ids, of: version.id)
        try await keepDoubts(imported.doubts, of: version.id)
        try await keepDropped(imported.dropped, of: version.id)
        try await keepGlossary(imported.glossary, ids: ids, of: version.id)
        try await keepKPIs(imported.kpis, of: version, in: draft)
    }

    private func keepOrigins(
        _ passages: [ImportedPassage], ids: [PassageID], of version: DraftVersionID
    ) async throws {
        try await database.execute(
            """
            INSERT INTO passage_origin (version_id, passage_id, lines, confidence)
            SELECT \(version), u.id, string_to_array(u.lines, ',')::integer[], u.confidence
            FROM unnest(\(ids), \(passages.map { Self.list($0.lines) }), \(passages.map { $0.confidence.name }))
                AS u (id, lines, confidence)
            """)
    }

    private func keepDoubts(_ doubts: [Doubt], of version: DraftVersionID) async throws {
        try await database.execute(
            """
            INSERT INTO version_doubt (version_id, position, line, guess, confidence)
            SELECT \(version), u.position, u.line, u.guess, u.confidence
            FROM unnest(\(doubts.map(\.line)), \(doubts.map(\.guess.rawValue)), \(doubts.map { $0.confidence.name }))
                WITH ORDINALITY AS u (line, guess, confidence, position)
            """)
    }

    private func keepDropped(_ lines: [DroppedLine], of version: DraftVersionID) async throws {
        try await database.execute(
            """
            INSERT INTO version_dropped_line (version_id, position, line, reason, body)
            SELECT \(version), u.position, u.line, u.reason, u.body
            FROM unnest(\(lines.map(\.line)), \(lines.map(\.reason.rawValue)), \(lines.map(\.text)))
                WITH ORDINALITY AS u (line, reason, body, position)
            """)
    }

    private func keepGlossary(
        _ terms: [GlossaryTerm], ids: [PassageID], of version: DraftVersionID
    ) async throws {
        try await database.execute(
            """
            INSERT INTO glossary_term (version_id, passage_id, term, confidence)
            SELECT \(version), u.id, u.term, u.confidence
            FROM unnest(\(terms.map { ids[$0.passage] }), \(terms.map(\.term)), \(terms.map { $0.confidence.name }))
                AS u (id, term, confidence)
            """)
    }

    // MARK: KPIs

    private func keepKPIs(_ kpis: [KPI], of version: DraftVersion, in draft: DraftID) async throws {
        guard !kpis.isEmpty else { return }
        let old = try await formerKPIs(of: draft, before: version.number)
        let matched = KPIMatching.match(kpis, with: old)
        let missing = matched.count { $0 == nil }
        let made: [KPIID] = try await database.values(
            """
            INSERT INTO kpi (draft_id) SELECT \(draft) FROM generate_series(1, \(missing)) RETURNING id
            """)
        var new = made[...]
        let ids = matched.compactMap { $0 ?? new.popFirst() }
        try await write(kpis, ids: ids, of: version.id)
        try await writeTargets(kpis, ids: ids, of: version.id)
    }

    private func write(_ kpis: [KPI], ids: [KPIID], of version: DraftVersionID) async throws {
        let names = SQL.columns(kpis)
        try await database.execute(
            """
            INSERT INTO kpi_version (version_id, kpi_id, position, chapter, part, name, note, kind, unit, direction,
                                     baseline_value, baseline_year, baseline_note, lines, confidence)
            SELECT \(version), u.id, u.position, string_to_array(u.chapter, chr(31)), u.part, u.name, u.note,
                   nullif(u.kind, ''), u.unit, nullif(u.direction, ''), nullif(u.value, '')::numeric,
                   nullif(u.year, 0), u.baseline_note, string_to_array(u.lines, ',')::integer[], u.confidence
            FROM unnest(\(ids), \(names),
                        \(kpis.map { Self.number($0.baseline) }), \(kpis.map { $0.baseline?.year ?? 0 }),
                        \(kpis.map { $0.baseline?.note ?? "" }), \(kpis.map { Self.list($0.lines) }),
                        \(kpis.map { $0.confidence.name }))
                WITH ORDINALITY AS u (id, chapter, part, name, note, kind, unit, direction, value, year,
                                      baseline_note, lines, confidence, position)
            """)
    }

    private func writeTargets(_ kpis: [KPI], ids: [KPIID], of version: DraftVersionID) async throws {
        let rows = zip(ids, kpis).flatMap { id, kpi in
            kpi.targets.enumerated().map { (id: id, place: $0 + 1, target: $1) }
        }
        try await database.execute(
            """
            INSERT INTO kpi_target (version_id, kpi_id, position, year, value, note)
            SELECT \(version), u.id, u.position, nullif(u.year, 0), nullif(u.value, '')::numeric, u.note
            FROM unnest(\(rows.map(\.id)), \(rows.map(\.place)), \(rows.map { $0.target.year ?? 0 }),
                        \(rows.map { Self.number($0.target) }), \(rows.map(\.target.note)))
                AS u (id, position, year, value, note)
            """)
    }

    /// Arrays of arrays must be rectangular in SQL, so lists travel as text.
    private static func list(_ lines: [Int]) -> String { lines.map(String.init).joined(separator: ",") }

    private static func number(_ figure: KPI.Figure?) -> String {
        figure?.value.map { "\($0)" } ?? ""
    }
}

extension SQL {
    /// The columns of words of these KPIs, from the chapter to the direction.
    fileprivate static func columns(_ kpis: [KPI]) -> SQL {
        """
        \(kpis.map { $0.chapter.joined(separator: "\u{1F}") }), \(kpis.map(\.group)), \(kpis.map(\.name)),
        \(kpis.map(\.note)), \(kpis.map { $0.kind?.rawValue ?? "" }), \(kpis.map(\.unit)),
        \(kpis.map { $0.direction?.rawValue ?? "" })
        """
    }
}

extension Confidence {
    /// As the tables have it.
    var name: String { String(describing: self) }

    init?(name: String) {
        guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }
}
