import Civic
import HTML
import HTTPServer
import Pages

extension InformationFeature {
    enum AboutSection: String, CaseIterable {
        case what, how, votes, moderation, answers, contact
    }

    enum TermsSection: String, CaseIterable {
        case who, account, manners, hiding, rights, records, service, changes
    }

    enum PrivacySection: String, CaseIterable {
        case collected, purpose, published, sharing, cookies, logs, retention, yours
    }

    @Sendable func showAbout(_ visit: Visit) async throws -> Response {
        let page = InformationPage<AboutSection>(
            title: "information.about.title", lead: "information.about.lead",
            headings: "information.about.heading", texts: "information.about.text", visit: visit)
        return visit.page(page.page(AboutSection.self))
    }

    @Sendable func showTerms(_ visit: Visit) async throws -> Response {
        let page = InformationPage<TermsSection>(
            title: "information.terms.title", lead: "information.terms.lead",
            headings: "information.terms.heading", texts: "information.terms.text", visit: visit)
        let number = try await visit.ports.terms.currentVersion(for: visit.site)
        let version = visit.t("information.terms.version", ["version": String(number)])
        return visit.page(page.page(TermsSection.self, footer: "<p>\(version)</p>"))
    }

    @Sendable func showPrivacy(_ visit: Visit) async throws -> Response {
        let page = InformationPage<PrivacySection>(
            title: "information.privacy.title", lead: "information.privacy.lead",
            headings: "information.privacy.heading", texts: "information.privacy.text", visit: visit)
        return visit.page(page.page(PrivacySection.self))
    }
}
