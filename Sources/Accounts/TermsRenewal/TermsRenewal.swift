import Civic
import HTTPServer
import Pages

/// Asks people for their agreement when the terms have changed since they gave it.
public enum TermsRenewal {
    /// The page that asks, with the form that waits in it; nil for visitors and who agreed to the version in force.
    ///
    /// It answers the form itself, without a redirect, so that reloading sends the same form again and loses nothing.
    public static func response(to visit: Visit) async throws -> Response? {
        guard let resident = visit.viewer.resident, try await isDue(resident, visit) else { return nil }
        let errand = Errand(next: nil, sealed: visit.ports.continuation.seal(visit), for: visit)
        return try await page(errand, visit)
    }

    static func isDue(_ resident: Resident, _ visit: Visit) async throws -> Bool {
        try await resident.termsVersion < visit.ports.terms.currentVersion(for: visit.site)
    }

    static func page(_ errand: Errand, _ visit: Visit) async throws -> Response {
        let terms = visit.ports.terms
        let version = try await terms.currentVersion(for: visit.site)
        let accepted = visit.viewer.resident?.termsVersion ?? 0
        let changes = try await terms.changes(since: accepted, in: visit.language, for: visit.site)
        let content = TermsRenewalPage(errand: errand, version: version, changes: changes, visit: visit)
        return visit.page(content.page, nil, at: AccountAddresses.terms())
    }
}
