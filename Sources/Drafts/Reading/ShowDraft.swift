import Civic
import HTTPServer
import Pages
import Web

/// The reading page of a draft: its newest version, or an older one.
struct ShowDraft: Sendable {
    let editions: Editions

    @Sendable func newest(_ visit: Visit, slug: Slug) async throws -> Response {
        try await page(visit, try await edition(visit, slug, nil))
    }

    @Sendable func version(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        guard Int32(exactly: number) != nil else { throw WebError.notFound }
        return try await page(visit, try await edition(visit, slug, number))
    }

    private func edition(_ visit: Visit, _ slug: Slug, _ number: Int?) async throws -> DraftEdition {
        let found = try await editions.edition(
            of: slug, number: number, for: visit.viewer, in: visit.database)
        guard let found else { throw WebError.notFound }
        return found
    }

    private func page(_ visit: Visit, _ edition: DraftEdition) async throws -> Response {
        let found = try await ConsultationStore(visit.database).find([edition.draft.consultationID])
        guard let consultation = found.first, consultation.publishedAt != nil || visit.viewer.staff != nil
        else { throw WebError.notFound }
        let subjects = edition.passages.lazy.filter { $0.kind != .heading }.map { Subject.passage($0.id) }
        let counts = try await visit.ports.threads.counts(
            for: Array(subjects), viewer: visit.viewer, in: visit.database)
        var model = ReadingModel(
            edition: try await visit.translated(edition),
            consultation: try await visit.translated(consultation), counts: counts, now: visit.now)
        model.changes = try await changes(visit, edition)
        model.aids = try await DraftStore(visit.database).readingAids(
            of: edition.version.id, for: visit.display)
        model.address = visit.site.publicURL + model.path
        let canonical = edition.isNewest ? Addresses.draft(edition.draft.slug) : nil
        return visit.page(
            readingPage(model, csrf: visit.csrfToken, visit.phrases)
                .telling(visit.meta(of: model.consultation, canonical: canonical)))
    }

    /// What the version changed in the one that was published before it.
    private func changes(_ visit: Visit, _ edition: DraftEdition) async throws -> ReadingChanges? {
        guard let number = edition.previousNumber,
            let old = try await editions.edition(
                of: edition.draft.slug, number: number, for: visit.viewer, in: visit.database)
        else { return nil }
        let comparison = try await editions.comparison(of: old, edition, in: visit.database)
        let changes = comparison.changes.filter { !$0.isSame }
        let span = VersionSpan(number, edition.version.number)
        let notes = try await CreditStore(visit.database).notes(
            of: edition.draft.id, in: span, for: visit.viewer)
        return ReadingChanges(
            span: span, changed: Set(changes.compactMap { $0.after?.id }),
            credited: Set(notes.filter { !$0.posts.isEmpty }.map(\.passage)))
    }
}
