import Civic
import HTTPServer
import Web

/// The periods in which residents may write, for their own calendars.
enum ShowCalendar {
    @Sendable static func all(_ visit: Visit) async throws -> Response {
        let published = try await ConsultationStore(visit.database).published()
        let name = "\(visit.t("sharing.calendar.name"))（\(visit.site.city.name)）"
        return respond(visit, published, name: name)
    }

    @Sendable static func one(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await visit.publicConsultation(slug)
        return respond(visit, [consultation], name: consultation.title)
    }

    private static func respond(_ visit: Visit, _ consultations: [Consultation], name: String) -> Response {
        let phrases = visit.phrases
        let calendar = PeriodCalendar(
            name: name, origin: visit.site.publicURL, consultations: consultations,
            closing: { phrases("sharing.calendar.closing", ["title": $0.title]) })
        return visit.published(calendar.ics, as: "text/calendar; charset=utf-8")
    }
}
