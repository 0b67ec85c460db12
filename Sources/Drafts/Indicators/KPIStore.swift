import Civic
import Postgres

/// All SQL about the actual numbers of indicators; the rows of versions are read by ``DraftStore``.
public struct KPIStore: Sendable {
    let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    /// The actual numbers of these indicators by year.
    public func actuals(of kpis: [KPIID]) async throws -> [KPIID: [KPIActual]] {
        let rows = try await database.rows(
            "SELECT \(KPIActual.columns) FROM kpi_actual WHERE kpi_id = ANY(\(kpis)) ORDER BY kpi_id, year")
        return try rows.reduce(into: [:]) { found, row in
            found[try row.decode("kpi_id"), default: []].append(try KPIActual(row))
        }
    }

    /// Numbers of an indicator that were corrected or removed, the last first.
    public func formerActuals(of kpi: KPIID) async throws -> [FormerActual] {
        try await database.all(
            """
            SELECT \(KPIActual.columns), replaced_at FROM kpi_actual_former WHERE kpi_id = \(kpi)
            ORDER BY replaced_at DESC, year DESC, revision DESC
            """)
    }

    /// The draft that an indicator belongs to.
    func draft(of kpi: KPIID) async throws -> DraftID? {
        try await database.value("SELECT draft_id FROM kpi WHERE id = \(kpi)")
    }

    /// Keeps the number of a year, and what stood in its place, unless somebody changed it since this revision was
    /// read; 0 is that of a year without a number.
    func save(_ actual: KPIActual, of kpi: KPIID) async throws -> Bool {
        guard try await setAside(actual.year, of: kpi, revision: actual.revision) else { return false }
        return try await database.execute(
            """
            INSERT INTO kpi_actual (kpi_id, year, value, note, source, is_provisional, revision)
            SELECT \(kpi), \(actual.year.year), \("\(actual.value)")::numeric, \(actual.note), \(actual.source),
                   \(actual.isProvisional), coalesce(max(revision), 0) + 1
            FROM kpi_actual_former WHERE kpi_id = \(kpi) AND year = \(actual.year.year)
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Moves the number of a year to those of the past.
    ///
    /// - Returns: false where it has another revision by now.
    func setAside(_ year: FiscalYear, of kpi: KPIID, revision: Int) async throws -> Bool {
        guard revision > 0 else { return true }
        return try await database.execute(
            """
            WITH gone AS (
                DELETE FROM kpi_actual WHERE kpi_id = \(kpi) AND year = \(year.year) AND revision = \(revision)
                RETURNING *)
            INSERT INTO kpi_actual_former (kpi_id, year, value, note, source, is_provisional, revision, recorded_at)
            SELECT kpi_id, year, value, note, source, is_provisional, revision, recorded_at FROM gone
            """) == 1
    }
}
