import Civic
import HTTPServer
import Web

/// The file for those who found a weakness. It is not kept with the shared pages, since it goes out of date by itself.
enum ShowSecurityText {
    @Sendable static func text(_ visit: Visit) async throws -> Response {
        let file = SecurityText(
            contacts: visit.site.identity.latest.contacts,
            address: visit.site.publicURL + SharingAddresses.security(), now: visit.now)
        guard let text = file.text else { throw WebError.notFound }
        return visit.published(Array(text.utf8), as: "text/plain; charset=utf-8")
    }
}
