import Civic
import Drafts
import HTML
import Pages

/// A version as it will be read, with the button that publishes it.
func draftVersionPage(
    _ edition: DraftEdition, mayPublish: Bool, csrf: String?, in phrases: Phrases
) -> Page {
    Page(
        edition.draft.title, trail: [Crumb(phrases("admin.nav.drafts"), AdminAddresses.drafts())],
        content: """
            <p>\(phrases("drafts.version.number", ["number": String(edition.version.number)]))</p>
            \(publication(edition, mayPublish, csrf, phrases))
            <div class="reading__text">\(draftPreview(edition, phrases))</div>
            """)
}

private func publication(
    _ edition: DraftEdition, _ mayPublish: Bool, _ csrf: String?, _ phrases: Phrases
) -> HTML {
    guard edition.version.publishedAt == nil else { return .empty }
    let path = AdminAddresses.draftPublication(edition.draft.slug, edition.version.number)
    let form: HTML = """
        <p>\(phrases("drafts.staff.note"))</p>
        \(if: mayPublish, postForm(to: path, csrf: csrf, button(phrases("drafts.staff.publish"))))
        """
    return noticeBanner(phrases("admin.drafts.unpublished"), .warning, form)
}
