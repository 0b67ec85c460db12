import Civic
import Postgres

/// What a draft has beside its text.
public struct DraftFigures: Sendable, Equatable {
    public var hasKPIs = false
    public var hasRoadmap = false

    public init(hasKPIs: Bool = false, hasRoadmap: Bool = false) {
        self.hasKPIs = hasKPIs
        self.hasRoadmap = hasRoadmap
    }
}

extension DraftStore {
    /// Whether the version `v` of the draft `d` has indicators, and the draft a roadmap.
    static let figureColumns: SQL = """
        EXISTS (SELECT FROM kpi_version k WHERE k.version_id = v.id) AS has_kpis,
        EXISTS (SELECT FROM roadmap_item r WHERE r.draft_id = d.id) AS has_roadmap
        """

    /// What these versions have, by draft.
    func figures(of versions: [DraftVersionID]) async throws -> [DraftID: DraftFigures] {
        let rows = try await database.rows(
            """
            SELECT d.id AS draft_id, \(Self.figureColumns) FROM draft_version v JOIN draft d ON d.id = v.draft_id
            WHERE v.id = ANY(\(versions))
            """)
        return try rows.reduce(into: [:]) { $0[try $1.decode("draft_id")] = try DraftFigures($1) }
    }

    /// The lines of the source that each passage of a version was made of.
    func originLines(of version: DraftVersionID) async throws -> [PassageID: [Int]] {
        let rows = try await database.rows(
            "SELECT passage_id, lines FROM passage_origin WHERE version_id = \(version)")
        return try rows.reduce(into: [:]) { $0[try $1.decode("passage_id")] = try $1.decode("lines") }
    }

    /// The newest version of a draft, published or not, that has an indicator.
    public func newestVersion(stating kpi: KPIID, in draft: DraftID) async throws -> DraftVersionID? {
        try await database.value(
            """
            SELECT v.id FROM draft_version v JOIN kpi_version k ON k.version_id = v.id
            WHERE v.draft_id = \(draft) AND k.kpi_id = \(kpi) ORDER BY v.number DESC LIMIT 1
            """)
    }

    /// The indicators of a version with their actual numbers.
    public func indicators(of version: DraftVersionID) async throws -> [Indicator] {
        let stored = try await kpis(of: version)
        let actuals = try await KPIStore(database).actuals(of: stored.map(\.id))
        return stored.enumerated().map { place, kpi in
            Indicator(kpi, number: place + 1, actuals: actuals[kpi.id] ?? [])
        }
    }
}

extension DraftFigures: RowDecodable {
    public init(_ row: Row) throws {
        self.init(hasKPIs: try row.decode("has_kpis"), hasRoadmap: try row.decode("has_roadmap"))
    }
}
