import Civic
import Web

/// Addresses of feeds, calendars and fragments: printed by pages and staff pages, answered by Sharing.
public enum FeedAddresses {
    public static let consultations = Path("/feeds/consultations.atom")
    public static let ideas = Path("/feeds/consultations/{slug}/ideas.atom", Slug.self)
    public static let answers = Path("/feeds/consultations/{slug}/answers.atom", Slug.self)
    public static let calendar = Path("/calendars/consultations.ics")
    public static let consultationCalendar = Path("/calendars/consultations/{slug}/period.ics", Slug.self)
    public static let embeddedConsultations = Path("/embed/consultations")
    public static let embeddedConsultation = Path("/embed/consultations/{slug}", Slug.self)
    public static let embeddedAnswers = Path("/embed/answers/{consultation}", Slug.self)
}
