import Civic
import HTTPServer
import Pages
import Web

/// The roadmap of a draft: for people, and as open data.
enum ShowRoadmap {
    @Sendable static func page(_ visit: Visit, slug: Slug) async throws -> Response {
        let shown = try await PublicFigures.load(visit, slug)
        let store = DraftStore(visit.database)
        let model = RoadmapModel(
            shown: shown, items: try await RoadmapStore(visit.database).items(of: shown.draft.id),
            passages: try await store.passages(of: shown.version.id), now: FiscalYear(at: visit.now))
        return visit.page(
            roadmapPage(model, visit.phrases)
                .telling(visit.meta(of: shown.consultation, canonical: FigureAddresses.roadmap(slug))))
    }

    @Sendable static func table(_ visit: Visit, slug: Slug) async throws -> Response {
        let shown = try await PublicFigures.load(visit, slug)
        let items = try await RoadmapStore(visit.database).items(of: shown.draft.id)
        return visit.csv(
            "roadmap-\(slug)", columns: RoadmapRecord.columns,
            items.enumerated().flatMap { RoadmapRecord.records($0.element, number: $0.offset + 1, of: slug) })
    }
}
