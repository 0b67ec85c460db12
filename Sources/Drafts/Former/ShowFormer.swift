import Civic
import HTTPServer
import Pages
import Web

/// The list of passages that the newest version lacks: what was said about them stays there.
enum ShowFormer {
    @Sendable static func page(_ visit: Visit, slug: Slug) async throws -> Response {
        let store = DraftStore(visit.database)
        guard let heading = try await store.heading(of: slug, for: .visitor) else { throw WebError.notFound }
        let found = try await ConsultationStore(visit.database).find([heading.draft.consultationID])
        guard let consultation = found.first, consultation.isVisible(to: visit.viewer) else {
            throw WebError.notFound
        }
        let passages = try await store.formerPublished(of: heading.draft.id)
        let counts = try await visit.ports.threads.counts(
            for: passages.map { .passage($0.id) }, viewer: visit.viewer, in: visit.database)
        let edition = try await visit.translated(heading.edition([]))
        let model = FormerModel(
            draft: edition.draft, consultation: try await visit.translated(consultation),
            passages: passages, counts: counts)
        return visit.page(formerPage(model, visit.phrases))
    }
}
