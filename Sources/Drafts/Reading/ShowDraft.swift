import Civic
import HTTPServer
import Pages
import Web

/// The reading page of a draft: its newest version, or an older one.
struct ShowDraft: Sendable {
    private let cache = EditionCache()

    @Sendable func newest(_ visit: Visit, slug: Slug) async throws -> Response {
        try await page(visit, try await edition(visit, slug, nil))
    }

    @Sendable func version(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        guard Int32(exactly: number) != nil else { throw WebError.notFound }
        return try await page(visit, try await edition(visit, slug, number))
    }

    private func edition(_ visit: Visit, _ slug: Slug, _ number: Int?) async throws -> DraftEdition {
        let store = DraftStore(visit.database)
        guard let heading = try await store.heading(of: slug, number: number, for: visit.viewer) else {
            throw WebError.notFound
        }
        if let known = cache[heading.version.id] { return heading.edition(known) }
        let passages = try await store.passages(of: heading.version.id)
        cache.keep(passages, of: heading.version)
        return heading.edition(passages)
    }

    private func page(_ visit: Visit, _ edition: DraftEdition) async throws -> Response {
        let found = try await ConsultationStore(visit.database).find([edition.draft.consultationID])
        guard let consultation = found.first, consultation.publishedAt != nil || visit.viewer.staff != nil
        else { throw WebError.notFound }
        let subjects = edition.passages.lazy.filter { $0.kind != .heading }.map { Subject.passage($0.id) }
        let counts = try await visit.ports.threads.counts(
            for: Array(subjects), viewer: visit.viewer, in: visit.database)
        let model = ReadingModel(
            edition: try await visit.translated(edition),
            consultation: try await visit.translated(consultation), counts: counts, now: visit.now)
        let canonical = edition.isNewest ? Addresses.draft(edition.draft.slug) : nil
        return visit.page(
            readingPage(model, csrf: visit.csrfToken, visit.phrases)
                .telling(visit.meta(of: model.consultation, canonical: canonical)))
    }
}
