import Civic
import Documents
import Foundation
import Postgres

/// Names the rows of `kpi`.
public enum KPIKind {}
public typealias KPIID = ID<KPIKind>

/// A KPI as it stands in one version; its id is the same in all versions.
public struct StoredKPI: Sendable, Equatable {
    public let id: KPIID
    public let kpi: KPI
    /// Staff may set it otherwise than the numbers say.
    public let direction: KPI.Direction?
    /// Counts the corrections of staff, from 1.
    public let revision: Int
}

extension DraftStore {
    /// The KPIs of a version, in the order of the text.
    public func kpis(of version: DraftVersionID) async throws -> [StoredKPI] {
        let targets: [TargetRow] = try await database.all(
            """
            SELECT kpi_id, year, value::text AS value, note FROM kpi_target
            WHERE version_id = \(version) ORDER BY kpi_id, position
            """)
        let figures = Dictionary(grouping: targets, by: \.id).mapValues { $0.map(\.figure) }
        let rows: [KPIRow] = try await database.all(
            """
            SELECT kpi_id, chapter, part, name, note, kind, unit, direction, baseline_value::text AS baseline_value,
                   baseline_year, baseline_note, lines, confidence, revision
            FROM kpi_version WHERE version_id = \(version) ORDER BY position
            """)
        return rows.map { row in
            var kpi = row.kpi
            kpi.targets = figures[row.id] ?? []
            return StoredKPI(id: row.id, kpi: kpi, direction: row.direction, revision: row.revision)
        }
    }

    /// Each indicator of earlier versions as it stood last.
    func formerKPIs(of draft: DraftID, before number: Int) async throws -> [KPIMatching.Former] {
        let rows: [FormerRow] = try await database.all(
            """
            SELECT DISTINCT ON (k.kpi_id) k.kpi_id, k.part, k.name
            FROM kpi_version k JOIN draft_version v ON v.id = k.version_id
            WHERE v.draft_id = \(draft) AND v.number < \(number)
            ORDER BY k.kpi_id, v.number DESC
            """)
        return rows.map(\.former)
    }

    /// The words that a version's footnotes explain, by the footnotes.
    public func glossary(of version: DraftVersionID) async throws -> [PassageID: String] {
        let rows: [TermRow] = try await database.all(
            """
            SELECT passage_id, term FROM glossary_term WHERE version_id = \(version) AND passage_id IS NOT NULL
            """)
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0.term) })
    }
}

private struct FormerRow: RowDecodable {
    let former: KPIMatching.Former

    init(_ row: Row) throws {
        former = KPIMatching.Former(
            id: try row.decode("kpi_id"), part: try row.decode("part"), name: try row.decode("name"))
    }
}

private struct TermRow: RowDecodable {
    let id: PassageID
    let term: String

    init(_ row: Row) throws { (id, term) = (try row.decode("passage_id"), try row.decode("term")) }
}

private struct TargetRow: RowDecodable {
    let id: KPIID
    let figure: KPI.Figure

    init(_ row: Row) throws {
        id = try row.decode("kpi_id")
        figure = KPI.Figure(
            value: decimal(try row.decode("value")), year: try row.decode("year"),
            note: try row.decode("note"))
    }
}

private struct KPIRow: RowDecodable {
    let id: KPIID
    let kpi: KPI
    let direction: KPI.Direction?
    let revision: Int

    init(_ row: Row) throws {
        id = try row.decode("kpi_id")
        let kind: String? = try row.decode("kind")
        let way: String? = try row.decode("direction")
        direction = way.flatMap(KPI.Direction.init)
        revision = try row.decode("revision")
        let baseline = KPI.Figure(
            value: decimal(try row.decode("baseline_value")), year: try row.decode("baseline_year"),
            note: try row.decode("baseline_note"))
        kpi = KPI(
            group: try row.decode("part"), name: try row.decode("name"), note: try row.decode("note"),
            kind: kind.flatMap(KPI.Kind.init), unit: try row.decode("unit"),
            baseline: baseline == KPI.Figure(value: nil) ? nil : baseline, targets: [],
            chapter: try row.decode("chapter"), lines: try row.decode("lines"),
            confidence: Confidence(name: try row.decode("confidence")) ?? .unsure)
    }
}

/// A number as `::text` gives it, with all its digits.
func decimal(_ text: String?) -> Decimal? {
    text.flatMap { Decimal(string: $0, locale: Locale(identifier: "en_US_POSIX")) }
}
