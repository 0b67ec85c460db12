import Civic
import Drafts
import HTML
import HTTPServer
import Pages
import Web

/// A version in a column as wide as a phone.
enum PreviewDesk {
    @Sendable static func show(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        guard Int32(exactly: number) != nil,
            let edition = try await DraftStore(visit.database).edition(
                of: slug, number: number, for: visit.viewer)
        else { throw WebError.notFound }
        return visit.staffPage(previewPage(edition, visit.phrases))
    }
}

func previewPage(_ edition: DraftEdition, _ phrases: Phrases) -> Page {
    let (slug, number) = (edition.draft.slug, edition.version.number)
    let title = phrases("admin.correction.preview")
    return Page(
        title, width: .wide,
        trail: draftTrail(edition.draft, number, phrases),
        content: """
            <p>\(phrases("admin.correction.preview_lead"))</p>
            <p><a href="\(url: AdminAddresses.draftVersion(slug, number))">\
            \(phrases("admin.correction.to_publication"))</a></p>
            <div class="phone" role="region" aria-label="\(title)" tabindex="0">\
            <p class="phone__title"\(contentLanguage(.japanese, phrases))>\(edition.draft.title)</p>
            \(draftPreview(edition, phrases))</div>
            """)
}

/// The way to a page about a version.
func draftTrail(_ draft: Draft, _ number: Int, _ phrases: Phrases) -> [Crumb] {
    [
        Crumb(phrases("admin.nav.drafts"), AdminAddresses.drafts()),
        Crumb(draft.title, AdminAddresses.draftVersion(draft.slug, number), in: .japanese),
    ]
}
