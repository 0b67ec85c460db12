import Civic
import HTML
import HTTPServer
import Pages
import Settings
import Web

/// One saved state of a page about the site, and the way back to it.
enum InformationHistory {
    @Sendable static func show(
        _ visit: Visit, _ kind: InformationKind, _ id: InformationEditionID
    ) async throws -> Response {
        let edition = try await find(visit, kind, id)
        let texts = visit.site.texts.phrases(in: edition.language)
        let text = edition.text ?? .ours(kind, in: texts)
        let content = informationPreview(text, in: edition.language, city: visit.site.city.name, texts)
        return visit.staffPage(
            informationEditionPage(edition, content, csrf: visit.csrfToken, in: visit.phrases))
    }

    /// Makes it the newest state. Words of an earlier version of the terms make a new version.
    @Sendable static func restore(
        _ visit: Visit, _ kind: InformationKind, _ id: InformationEditionID
    ) async throws -> Response {
        let edition = try await find(visit, kind, id)
        let current = visit.site.identity.latest.termsVersion
        try await SaveInformation(
            kind, in: edition.language, text: visit.form["do"] == "default" ? nil : edition.text,
            change: edition.version == current ? .wording : .meaning, by: try visit.member().id
        ).perform(in: visit.site)
        return visit.seeOther(
            InformationDesk.path(kind, edition.language), Flash(.success, "settings.done"))
    }

    private static func find(
        _ visit: Visit, _ kind: InformationKind, _ id: InformationEditionID
    ) async throws -> InformationEdition {
        guard let edition = try await InformationStore(visit.database).find(id), edition.kind == kind else {
            throw WebError.notFound
        }
        return edition
    }
}

func informationEditionPage(
    _ edition: InformationEdition, _ content: HTML, csrf: String?, in phrases: Phrases
) -> Page {
    let title = InformationText.ours(edition.kind, in: phrases).title
    let trail = settingsTrail(
        phrases, Crumb(phrases("settings.part.pages"), AdminAddresses.pages()),
        Crumb(title, InformationDesk.path(edition.kind, edition.language)))
    let buttons: HTML = """
        \(button(phrases("settings.pages.restore"), .secondary))\
        \(button(phrases("settings.to_ours"), .quiet, name: "do", value: "default"))
        """
    return Page(
        phrases("settings.pages.edition", ["date": phrases.dateTime(edition.createdAt)]), trail: trail,
        content: """
            <section class="page-preview"><h2>\(phrases("settings.preview"))</h2>\(content)</section>
            \(if: !edition.news.isEmpty, "<section><h2>\(phrases("settings.terms.news"))</h2>\(structuredText(edition.news))</section>")
            \(postForm(to: AdminAddresses.pageRestoration(edition.kind, edition.id), csrf: csrf, buttons))
            """)
}
