import Civic
import HTTPServer
import Pages

/// The first page.
enum ShowHome {
    @Sendable static func page(_ visit: Visit) async throws -> Response {
        let consultations = try await visit.translated(ConsultationStore(visit.database).published())
        let published = try await DraftStore(visit.database).published(in: consultations.map(\.id))
        let drafts = try await visit.translated(published)
        let model = HomeModel(consultations: consultations, drafts: drafts, now: visit.now)
        return visit.page(homePage(model, visit.phrases).telling(PageMeta(feeds: visit.siteFeeds)))
    }
}
