import Civic
import HTTPServer
import Pages
import Web

/// The indicators of a draft's newest published version: for people, and as open data.
enum ShowIndicators {
    @Sendable static func page(_ visit: Visit, slug: Slug) async throws -> Response {
        let shown = try await PublicFigures.load(visit, slug)
        let store = DraftStore(visit.database)
        var indicators = try await store.indicators(of: shown.version.id)
        let places = IndicatorPlaces(
            try await store.passages(of: shown.version.id),
            origins: try await store.originLines(of: shown.version.id))
        for index in indicators.indices { indicators[index].place = places.place(of: indicators[index].kpi) }
        let model = IndicatorsModel(shown: shown, indicators: indicators)
        return visit.page(
            indicatorsPage(model, visit.phrases)
                .telling(visit.meta(of: shown.consultation, canonical: FigureAddresses.kpis(slug))))
    }

    @Sendable static func table(_ visit: Visit, slug: Slug) async throws -> Response {
        let shown = try await PublicFigures.load(visit, slug)
        let indicators = try await DraftStore(visit.database).indicators(of: shown.version.id)
        return visit.csv(
            "kpi-\(slug)", columns: IndicatorRecord.columns,
            indicators.flatMap { IndicatorRecord.records($0, in: shown) })
    }
}
