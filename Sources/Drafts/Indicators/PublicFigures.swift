import Civic
import Pages
import Web

/// A published draft whose figures are shown.
struct PublicFigures: Sendable {
    let draft: Draft
    let version: DraftVersion
    let consultation: Consultation
    let figures: DraftFigures

    /// The newest published version of a draft.
    ///
    /// - Throws: `WebError.notFound`, also for staff: a number is public with the version that has it.
    static func load(_ visit: Visit, _ slug: Slug) async throws -> PublicFigures {
        guard let heading = try await DraftStore(visit.database).heading(of: slug, for: .visitor),
            let consultation = try await ConsultationStore(visit.database)
                .find([heading.draft.consultationID]).first,
            consultation.publishedAt != nil
        else { throw WebError.notFound }
        let edition = try await visit.translated(heading.edition([]))
        return PublicFigures(
            draft: edition.draft, version: edition.version,
            consultation: try await visit.translated(consultation), figures: heading.figures)
    }

    func trail(_ phrases: Phrases) -> [Crumb] {
        [
            Crumb(phrases("drafts.home.crumb"), Addresses.home()),
            Crumb(
                consultation.title, Addresses.consultation(consultation.slug),
                in: consultation.language(of: .title)),
            Crumb(draft.title, Addresses.draft(draft.slug), in: draft.titleLanguage),
        ]
    }
}
