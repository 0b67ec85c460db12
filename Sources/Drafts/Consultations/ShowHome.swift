import Civic
import HTTPServer
import Pages

/// The first page.
enum ShowHome {
    @Sendable static func page(_ visit: Visit) async throws -> Response {
        let consultations = try await ConsultationStore(visit.database).published()
        let ids = consultations.map(\.id)
        var model = HomeModel(
            consultations: consultations, drafts: try await DraftStore(visit.database).published(in: ids),
            now: visit.now)
        model.city = visit.site.city.name
        model.cover = visit.site.identity.latest.look.cover
        model.numbers = try await visit.ports.participation(in: ids, database: visit.database)
        model.outcomes = try await visit.ports.outcomes.outcomes(of: ids, in: visit.database)
        return visit.page(homePage(model, visit.phrases).telling(PageMeta(feeds: visit.siteFeeds)))
    }
}
