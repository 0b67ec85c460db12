import Civic
import Drafts
import HTML
import Pages

/// A version as it will be read, with the form that publishes it.
func draftVersionPage(
    _ edition: DraftEdition, mayPublish: Bool, csrf: String?, refused: RefusedForm? = nil, in phrases: Phrases
) -> Page {
    Page(
        edition.draft.title, trail: [Crumb(phrases("admin.nav.drafts"), AdminAddresses.drafts())],
        content: """
            <p>\(phrases("drafts.version.number", ["number": String(edition.version.number)]))</p>
            \(if: edition.version.number > 1, matchingLink(edition, phrases))
            \(if: edition.previousNumber != nil, creditsLink(edition, phrases))
            \(publication(edition, mayPublish, csrf, refused, phrases))
            <div class="reading__text">\(draftPreview(edition, phrases))</div>
            """)
}

private func matchingLink(_ edition: DraftEdition, _ phrases: Phrases) -> HTML {
    let path = AdminAddresses.draftMatching(edition.draft.slug, edition.version.number)
    return "<p><a href=\"\(url: path)\">\(phrases("drafts.matching.title"))</a></p>"
}

private func creditsLink(_ edition: DraftEdition, _ phrases: Phrases) -> HTML {
    let path = AdminAddresses.draftCredits(edition.draft.slug, edition.version.number)
    return "<p><a href=\"\(url: path)\">\(phrases("admin.credits.title"))</a></p>"
}

private func publication(
    _ edition: DraftEdition, _ mayPublish: Bool, _ csrf: String?, _ refused: RefusedForm?, _ phrases: Phrases
) -> HTML {
    guard edition.version.publishedAt == nil else { return .empty }
    return """
        \(noticeBanner(phrases("admin.drafts.unpublished"), .warning, "<p>\(phrases("drafts.staff.note"))</p>"))
        \(if: mayPublish, publicationForm(edition, csrf, refused, phrases))
        """
}

private func publicationForm(
    _ edition: DraftEdition, _ csrf: String?, _ refused: RefusedForm?, _ phrases: Phrases
) -> HTML {
    let reason = FormField(
        "reason", label: phrases("drafts.staff.reason"), hint: phrases("drafts.staff.reason_hint"),
        isRequired: false, from: refused, default: edition.version.reason)
    let reported = FormField(
        "reported", label: phrases("drafts.staff.reported"), hint: phrases("drafts.staff.reported_hint"),
        isRequired: false, from: refused, default: edition.version.reportedOn?.iso8601 ?? "")
    let path = AdminAddresses.draftPublication(edition.draft.slug, edition.version.number)
    return postForm(
        to: path, csrf: csrf, style: .stacked,
        """
        \(errorSummary(refused, phrases))\
        \(textArea(reason, phrases, limit: VersionWords.longestReason, rows: 3))\
        \(textField(reported, phrases))\(button(phrases("drafts.staff.publish")))
        """)
}
