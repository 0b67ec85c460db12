import Civic
import HTTPServer
import Pages
import Web

/// The page of one consultation.
enum ShowConsultation {
    @Sendable static func page(_ visit: Visit, slug: Slug) async throws -> Response {
        guard let consultation = try await ConsultationStore(visit.database).find(slug, for: visit.viewer)
        else { throw WebError.notFound }
        let (id, database) = (consultation.id, visit.database)
        var model = ConsultationModel(
            consultation: consultation, drafts: try await DraftStore(database).published(in: [id]),
            now: visit.now)
        let numbers = try await visit.ports.participation(in: [id], database: database)
        model.numbers = numbers[id] ?? Participation()
        model.outcome = try await visit.ports.outcomes.outcomes(of: [id], in: database)[id]
        return visit.page(
            consultationPage(model, visit.phrases).telling(visit.meta(of: consultation)))
    }
}
