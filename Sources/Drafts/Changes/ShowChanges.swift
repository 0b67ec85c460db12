import Civic
import HTTPServer
import Pages
import Web

/// The page of what changed between two versions of a draft.
struct ShowChanges: Sendable {
    let editions: Editions

    @Sendable func page(_ visit: Visit, slug: Slug, span: VersionSpan) async throws -> Response {
        guard span.first != span.last,
            let old = try await edition(visit, slug, span.inOrder.first),
            let new = try await edition(visit, slug, span.inOrder.last)
        else { throw WebError.notFound }
        let found = try await ConsultationStore(visit.database).find([new.draft.consultationID])
        guard let consultation = found.first, consultation.isVisible(to: visit.viewer) else {
            throw WebError.notFound
        }
        // One comparison has one address.
        guard span == span.inOrder else {
            return visit.seeOther(Addresses.draftChanges(slug, span.inOrder))
        }
        var model = ChangesModel(
            draft: try await visit.translated(new).draft,
            consultation: try await visit.translated(consultation), old: old.version, new: new.version,
            comparison: try await editions.comparison(of: old, new, in: visit.database),
            view: ChangesView(visit.query))
        let notes = try await CreditStore(visit.database).notes(of: new.draft.id, in: span, for: visit.viewer)
        model.notes = Dictionary(grouping: notes, by: \.passage)
        model.posts = try await Self.posts(notes.flatMap(\.posts), visit)
        return visit.page(
            changesPage(model, visit.phrases)
                .telling(visit.meta(of: model.consultation, canonical: Addresses.draftChanges(slug, span))))
    }

    private func edition(_ visit: Visit, _ slug: Slug, _ number: Int) async throws -> DraftEdition? {
        try await editions.edition(of: slug, number: number, for: visit.viewer, in: visit.database)
    }

    /// The posts that the viewer may read, with the names of their authors.
    private static func posts(_ subjects: [Subject], _ visit: Visit) async throws -> [Subject: CreditedPost] {
        guard !subjects.isEmpty else { return [:] }
        let cards = try await visit.ports.cards(for: subjects, viewer: visit.viewer, in: visit.database)
        let authors = Set(cards.values.compactMap(\.authorID))
        let people = try await visit.ports.people.residents(authors, in: visit.database)
        return cards.mapValues { card in
            CreditedPost(path: card.path, author: card.authorID.flatMap { people[$0]?.displayName })
        }
    }
}
