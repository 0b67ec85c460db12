import Civic
import Drafts
import HTML
import Pages
import Postgres

/// A version as it will be read, with the form that publishes it.
func draftVersionPage(
    _ edition: DraftEdition, mayPublish: Bool, csrf: String?, refused: RefusedForm? = nil, in phrases: Phrases
) -> Page {
    Page(
        edition.draft.title, trail: [Crumb(phrases("admin.nav.drafts"), AdminAddresses.drafts())],
        content: """
            <p>\(phrases("drafts.version.number", ["number": String(edition.version.number)]))</p>
            \(if: mayPublish, correctionLink(edition, phrases))
            \(previewLink(edition, phrases))
            \(if: edition.version.number > 1, matchingLink(edition, phrases))
            \(if: edition.previousNumber != nil, creditsLink(edition, phrases))
            \(aidLinks(edition, phrases))
            \(publication(edition, mayPublish, csrf, refused, phrases))
            <div class="reading__text">\(draftPreview(edition, phrases))</div>
            """)
}

private func correctionLink(_ edition: DraftEdition, _ phrases: Phrases) -> HTML {
    guard edition.version.publishedAt == nil else { return .empty }
    let path = AdminAddresses.draftPassages(edition.draft.slug, edition.version.number)
    return "<p><a href=\"\(url: path)\">\(phrases("admin.correction.open"))</a></p>"
}

private func previewLink(_ edition: DraftEdition, _ phrases: Phrases) -> HTML {
    let path = AdminAddresses.draftPreview(edition.draft.slug, edition.version.number)
    return "<p><a href=\"\(url: path)\">\(phrases("admin.correction.preview"))</a></p>"
}

private func matchingLink(_ edition: DraftEdition, _ phrases: Phrases) -> HTML {
    let path = AdminAddresses.draftMatching(edition.draft.slug, edition.version.number)
    return "<p><a href=\"\(url: path)\">\(phrases("drafts.matching.title"))</a></p>"
}

private func aidLinks(_ edition: DraftEdition, _ phrases: Phrases) -> HTML {
    let (slug, number) = (edition.draft.slug, edition.version.number)
    return """
        <p><a href="\(url: AdminAddresses.draftGlossary(slug, number))">\(phrases("glossary.title"))</a></p>
        <p><a href="\(url: AdminAddresses.draftPlain(slug, number))">\(phrases("plain.staff.title"))</a></p>
        """
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
        \(edition.version.publishAt.map { plan($0, edition, mayPublish, csrf, phrases) })
        \(if: mayPublish, publicationForm(edition, csrf, refused, phrases))
        """
}

private func plan(
    _ time: Instant, _ edition: DraftEdition, _ mayCancel: Bool, _ csrf: String?, _ phrases: Phrases
) -> HTML {
    let path = AdminAddresses.draftPlanCancellation(edition.draft.slug, edition.version.number)
    let cancellation = postForm(to: path, csrf: csrf, button(phrases("admin.planning.cancel"), .secondary))
    return noticeBanner(
        phrases("admin.planning.planned", ["time": phrases.dateTime(time)]), .info,
        mayCancel ? cancellation : .empty)
}

/// Now, or at a time: both in one form, since the words for residents go with either.
private func planFields(_ edition: DraftEdition, _ refused: RefusedForm?, _ phrases: Phrases) -> HTML {
    let time = edition.version.publishAt.map { CivilTime($0) }
    let when = FormField(
        "when", label: phrases("admin.planning.when"), from: refused, default: time == nil ? "now" : "planned"
    )
    let day = FormField(
        "day", label: phrases("admin.planning.day"), hint: phrases("admin.planning.day_hint"),
        isRequired: false,
        from: refused, default: edition.version.publishAt.map { CivilDate($0).iso8601 } ?? "")
    let hour = FormField(
        "time", label: phrases("admin.planning.time"), hint: phrases("admin.planning.time_hint"),
        isRequired: false, from: refused, default: time.map { "\($0.hour):\(padded($0.minute))" } ?? "")
    let choices = [
        Choice("now", phrases("admin.planning.now")), Choice("planned", phrases("admin.planning.later")),
    ]
    return """
        \(radioField(when, phrases, choices))\
        <div class="correct__small">\(textField(day, phrases))\(textField(hour, phrases))</div>
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
        \(textField(reported, phrases))\(planFields(edition, refused, phrases))\(button(phrases("drafts.staff.publish")))
        """)
}
