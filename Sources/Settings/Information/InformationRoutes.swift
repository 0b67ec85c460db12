import Civic
import HTML
import HTTPServer
import Pages
import Web

/// What this site is, its rules and terms, what happens to personal data, and whom to ask.
struct InformationRoutes: Sendable {
    var routes: [SiteRoute] {
        [
            .get(Addresses.about, .anyone, shared: true, { try await show(.about, $0) }),
            .get(Addresses.guidelines, .anyone, shared: true, showGuidelines),
            .get(Addresses.privacy, .anyone, shared: true, { try await show(.privacy, $0) }),
            .get(Addresses.licence, .anyone, shared: true, { try await show(.licence, $0) }),
            .get(Addresses.accessibility, .anyone, shared: true, showAccessibility),
            .get(Addresses.contact, .anyone, shared: true, showContact),
            .get(Addresses.terms, .anyone, shared: true, showTerms),
            .get(Addresses.termsVersion, .anyone, shared: true, showTermsVersion),
        ]
    }

    private func reader(_ visit: Visit) -> InformationReader {
        InformationReader(store: InformationStore(visit.database), site: visit.site)
    }

    private func show(_ kind: InformationKind, _ visit: Visit) async throws -> Response {
        let reading = try await reader(visit).read(kind, in: visit.language)
        return visit.page(informationPage(reading, in: visit.phrases))
    }

    /// The rules, with the way to how often they were applied.
    @Sendable private func showGuidelines(_ visit: Visit) async throws -> Response {
        let reading = try await reader(visit).read(.guidelines, in: visit.language)
        let link: HTML = """
            <p><a href="\(url: Addresses.decisions())">\(visit.t("moderation.decisions.title"))</a></p>
            """
        return visit.page(informationPage(reading, in: visit.phrases, below: link))
    }

    @Sendable private func showAccessibility(_ visit: Visit) async throws -> Response {
        let reading = try await reader(visit).read(.accessibility, in: visit.language)
        let findings = try await AccessibilityStore(visit.database).all()
        let table = accessibilityTable(findings, in: visit.phrases)
        return visit.page(informationPage(reading, in: visit.phrases, below: table))
    }

    @Sendable private func showContact(_ visit: Visit) async throws -> Response {
        let reading = try await reader(visit).read(.contact, in: visit.language)
        let contact = visit.site.identity.latest.contact(in: visit.language)
        return visit.page(
            informationPage(
                reading, in: visit.phrases, above: contactBox(contact, visit.site.city, visit.phrases)))
    }

    @Sendable private func showTerms(_ visit: Visit) async throws -> Response {
        try await showTerms(visit, try await InformationStore(visit.database).termsVersion())
    }

    @Sendable private func showTermsVersion(_ visit: Visit, _ number: Int) async throws -> Response {
        let current = try await InformationStore(visit.database).termsVersion()
        guard (1...current).contains(number) else { throw WebError.notFound }
        return try await showTerms(visit, number)
    }

    private func showTerms(_ visit: Visit, _ number: Int) async throws -> Response {
        let store = InformationStore(visit.database)
        let reading = try await reader(visit).readTerms(number, in: visit.language)
        let later = try await store.termsVersions().map {
            TermsVersion(number: $0.version, publishedAt: $0.createdAt, news: $0.news)
        }
        let versions = later + [TermsVersion(number: 1, publishedAt: nil, news: "")]
        let isOld = versions.first?.number != number
        return visit.page(
            informationPage(
                reading, in: visit.phrases, above: isOld ? oldTermsNotice(visit.phrases) : .empty,
                below: termsVersions(versions, shown: number, in: visit.phrases)))
    }
}

private func oldTermsNotice(_ phrases: Phrases) -> HTML {
    let link: HTML = """
        <p><a href="\(url: Addresses.terms())">\(phrases("settings.terms.read_current"))</a></p>
        """
    return noticeBanner(phrases("settings.terms.old"), .warning, link)
}
