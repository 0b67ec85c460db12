import Civic
import HTTPServer
import Postgres
import Web

extension Visit {
    /// A published consultation by its slug.
    ///
    /// - Throws: `WebError.notFound`, also for staff: what leaves the site is public.
    func publicConsultation(_ slug: Slug) async throws -> Consultation {
        guard let found = try await ConsultationStore(database).find(slug, for: .visitor) else {
            throw WebError.notFound
        }
        return found
    }

    /// A file for readers and other sites.
    func published(_ bytes: [UInt8], as type: String) -> Response {
        Response(headers: ["Content-Type": type], body: .bytes(bytes))
    }
}

extension Instant {
    /// The same moment on a clock in Greenwich.
    var utc: CivilTime { CivilTime(self - .seconds(9 * 3600)) }
}
