import Civic
import HTTPServer
import Pages
import Web

/// The page of one consultation.
enum ShowConsultation {
    @Sendable static func page(_ visit: Visit, slug: Slug) async throws -> Response {
        guard let found = try await ConsultationStore(visit.database).find(slug, for: visit.viewer)
        else { throw WebError.notFound }
        let consultation = try await visit.translated(found)
        let published = try await DraftStore(visit.database).published(in: [consultation.id])
        let drafts = try await visit.translated(published)
        let model = ConsultationModel(consultation: consultation, drafts: drafts, now: visit.now)
        return visit.page(
            consultationPage(model, visit.phrases).telling(visit.meta(of: consultation)))
    }
}
