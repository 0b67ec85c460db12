import Civic
import Documents
import Foundation
import Postgres

extension KPIStore {
    /// Adds an indicator that no version has, at the end of this one.
    func add(_ words: KPIWords, to version: DraftVersionID, of draft: DraftID) async throws -> KPIID {
        let id: KPIID? = try await database.value("INSERT INTO kpi (draft_id) VALUES (\(draft)) RETURNING id")
        guard let id else { throw DraftIsGone(draft: draft) }
        try await database.execute(
            """
            INSERT INTO kpi_version (version_id, kpi_id, position, part, name, note, kind, unit, direction,
                                     baseline_value, baseline_year, baseline_note, confidence)
            SELECT \(version), \(id), coalesce(max(position), 0) + 1, \(words.part), \(words.name), \(words.note),
                   \(words.kind?.rawValue), \(words.unit), \(words.direction?.rawValue),
                   \(Self.number(words.baseline.value))::numeric, \(words.baseline.year), \(words.baseline.note),
                   'sure'
            FROM kpi_version WHERE version_id = \(version)
            """)
        try await write(words.targets, of: id, in: version)
        return id
    }

    /// Changes an indicator as a version states it, unless somebody else did since this revision was read.
    func change(_ id: KPIID, in version: DraftVersionID, revision: Int, to words: KPIWords) async throws
        -> Bool
    {
        let changed = try await database.execute(
            """
            UPDATE kpi_version
            SET part = \(words.part), name = \(words.name), note = \(words.note), kind = \(words.kind?.rawValue),
                unit = \(words.unit), direction = \(words.direction?.rawValue),
                baseline_value = \(Self.number(words.baseline.value))::numeric,
                baseline_year = \(words.baseline.year), baseline_note = \(words.baseline.note),
                confidence = 'sure', revision = revision + 1
            WHERE version_id = \(version) AND kpi_id = \(id) AND revision = \(revision)
            """)
        guard changed == 1 else { return false }
        try await database.execute(
            "DELETE FROM kpi_target WHERE version_id = \(version) AND kpi_id = \(id)")
        try await write(words.targets, of: id, in: version)
        return true
    }

    /// Takes an indicator out of a version. Other versions and its actual numbers stay.
    func remove(_ id: KPIID, from version: DraftVersionID, revision: Int) async throws -> Bool {
        try await database.execute(
            """
            DELETE FROM kpi_version
            WHERE version_id = \(version) AND kpi_id = \(id) AND revision = \(revision)
            """) == 1
    }

    private func write(_ targets: [KPI.Figure], of id: KPIID, in version: DraftVersionID) async throws {
        try await database.execute(
            """
            INSERT INTO kpi_target (version_id, kpi_id, position, year, value, note)
            SELECT \(version), \(id), u.position, nullif(u.year, 0), nullif(u.value, '')::numeric, u.note
            FROM unnest(\(targets.map { $0.year ?? 0 }), \(targets.map { Self.number($0.value) ?? "" }),
                        \(targets.map(\.note))) WITH ORDINALITY AS u (year, value, note, position)
            """)
    }

    private static func number(_ value: Decimal?) -> String? { value.map { "\($0)" } }
}
