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
        let (id, database) = (consultation.id, visit.database)
        let published = try await DraftStore(database).published(in: [id])
        let drafts = try await visit.translated(published)
        var model = ConsultationModel(consultation: consultation, drafts: drafts, now: visit.now)
        let numbers = try await visit.ports.participation(in: [id], database: database)
        model.numbers = numbers[id] ?? Participation()
        model.steps = try await ConsultationStore(database).steps(of: id)
        model.outcome = try await visit.ports.outcomes.outcomes(of: [id], in: database)[id]
        model.expectedAt = try await visit.ports.outcomes.expectedDates(of: [id], in: database)[id]
        model.previous = try await DraftStore(database).previousNumbers(of: drafts.map(\.version.id))
        model.figures = try await DraftStore(database).figures(of: drafts.map(\.version.id))
        return visit.page(
            consultationPage(model, visit.phrases).telling(visit.meta(of: consultation)))
    }
}
