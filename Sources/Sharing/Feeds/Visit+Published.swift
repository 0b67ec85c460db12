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

    /// A file for readers and other sites, with the time of its last change.
    func published(_ bytes: [UInt8], as type: String, changedAt: Instant? = nil) -> Response {
        var response = Response(headers: ["Content-Type": type], body: .bytes(bytes))
        if let changedAt { response.headers["Last-Modified"] = changedAt.httpDate }
        return response
    }
}

extension Instant {
    /// As header fields write it (RFC 9110 section 5.6.7): `Sat, 21 Nov 2026 05:05:09 GMT`.
    var httpDate: String {
        let time = utc
        let day = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][time.weekday]
        let month = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ][time.month - 1]
        return "\(day), \(padded(time.day)) \(month) \(padded(time.year, 4)) "
            + "\(padded(time.hour)):\(padded(time.minute)):\(padded(time.second)) GMT"
    }

    /// The same moment on a clock in Greenwich.
    var utc: CivilTime { CivilTime(self - .seconds(9 * 3600)) }
}

/// A number with zeros in front.
func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
