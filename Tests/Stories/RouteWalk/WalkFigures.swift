import Civic
import Drafts
import Postgres

/// Indicators and measures of a roadmap on the walk.
extension WalkWorld {
    /// A new indicator of the published draft, with a number for 2020.
    func kpi() async throws -> KPIID {
        let id: KPIID = try await site.database.one(
            """
            INSERT INTO kpi (draft_id) SELECT draft_id FROM draft_version WHERE id = \(open.version) RETURNING id
            """)
        try await site.database.execute(
            """
            INSERT INTO kpi_version (version_id, kpi_id, position, name, confidence)
            SELECT \(open.version), \(id), coalesce(max(position), 0) + 1, '窓口で待つ時間', 'sure'
            FROM kpi_version WHERE version_id = \(open.version)
            """)
        try await site.database.execute(
            "INSERT INTO kpi_actual (kpi_id, year, value, revision) VALUES (\(id), 2020, 12, 1)")
        return id
    }

    /// A new measure of the published draft.
    func measure() async throws -> RoadmapItemID {
        let id: RoadmapItemID = try await site.database.one(
            """
            INSERT INTO roadmap_item (draft_id, position, title)
            SELECT draft_id, 1, '夜の窓口' FROM draft_version WHERE id = \(open.version) RETURNING id
            """)
        try await site.database.execute(
            "INSERT INTO roadmap_span (item_id, position, from_year, state) VALUES (\(id), 1, 2026, 'study')")
        return id
    }
}

extension WalkFields {
    /// What staff send about indicators and roadmaps; nil for all other forms.
    static func figures(of row: WalkRow) -> [String: String]? {
        let revision = row.object == "stale" ? "7" : "1"
        let isWrong = row.object == "wrong"
        switch row.pattern {
        case "/drafts/{slug}/kpi/{id}":
            return [
                "year": row.object == "stale" ? "R2" : "R3", "value": isWrong ? "たくさん" : "１２",
                "revision": "0",
            ]
        case "/drafts/{slug}/kpi/{id}/removal": return ["year": "2020", "revision": "1"]
        case "/drafts/{slug}/versions/{number}/kpi/new", "/drafts/{slug}/versions/{number}/kpi/{id}":
            return ["name": isWrong ? " " : "待つ時間", "revision": revision]
        case "/drafts/{slug}/roadmap/new", "/drafts/{slug}/roadmap/{id}":
            return [
                "title": "夜の窓口", "revision": revision, "span-1-from": isWrong ? "いつか" : "R9",
                "span-1-state": "trial",
            ]
        case "/drafts/{slug}/versions/{number}/kpi/{id}/removal", "/drafts/{slug}/roadmap/{id}/removal":
            return ["revision": revision]
        default: return nil
        }
    }
}
