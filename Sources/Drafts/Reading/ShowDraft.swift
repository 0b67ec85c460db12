import Civic
import HTTPServer
import Pages
import Web

/// The reading page of a draft: its newest version, or an older one.
enum ShowDraft {
    @Sendable static func newest(_ visit: Visit, slug: Slug) async throws -> Response {
        try await page(visit, try await DraftStore(visit.database).edition(of: slug, for: visit.viewer))
    }

    @Sendable static func version(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        let store = DraftStore(visit.database)
        guard let stored = Int32(exactly: number), stored > 0 else { throw WebError.notFound }
        return try await page(visit, try await store.edition(of: slug, number: number, for: visit.viewer))
    }

    private static func page(_ visit: Visit, _ edition: DraftEdition?) async throws -> Response {
        guard let edition else { throw WebError.notFound }
        let found = try await ConsultationStore(visit.database).find([edition.draft.consultationID])
        guard let consultation = found.first, consultation.publishedAt != nil || visit.viewer.staff != nil
        else { throw WebError.notFound }
        let subjects = edition.passages.lazy.filter { $0.kind != .heading }.map { Subject.passage($0.id) }
        let counts = try await visit.ports.threads.counts(
            for: Array(subjects), viewer: visit.viewer, in: visit.database)
        let model = ReadingModel(
            edition: edition, consultation: consultation, counts: counts, now: visit.now)
        return visit.page(readingPage(model, csrf: visit.csrfToken, visit.phrases))
    }
}
