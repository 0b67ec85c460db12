import Civic
import Postgres

/// The periods of consultations as a calendar: each as a stretch of days that blocks nobody's time, and its end as
/// a moment of its own, so that it stands in the calendar on the day it matters.
struct PeriodCalendar: Sendable {
    let name: String
    /// Origin of the links.
    let origin: String
    let consultations: [Consultation]
    /// What the last moment is called, with `{title}` filled in.
    let closing: @Sendable (Consultation) -> String

    /// As iCalendar (RFC 5545), in Japanese time.
    var ics: [UInt8] {
        var text = CalendarText()
        text.line("BEGIN", "VCALENDAR")
        text.line("VERSION", "2.0")
        text.line("PRODID", "-//Tomoni//Tomoni//JA")
        text.line("CALSCALE", "GREGORIAN")
        text.line("METHOD", "PUBLISH")
        text.text("X-WR-CALNAME", name)
        text.line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
        Self.writeZone(to: &text)
        for consultation in consultations { write(consultation, to: &text) }
        text.line("END", "VCALENDAR")
        return text.bytes
    }

    /// Japan has had no summer time since 1951.
    private static func writeZone(to text: inout CalendarText) {
        text.line("BEGIN", "VTIMEZONE")
        text.line("TZID", "Asia/Tokyo")
        text.line("BEGIN", "STANDARD")
        text.line("DTSTART", "19700101T000000")
        text.line("TZOFFSETFROM", "+0900")
        text.line("TZOFFSETTO", "+0900")
        text.line("TZNAME", "JST")
        text.line("END", "STANDARD")
        text.line("END", "VTIMEZONE")
    }

    private func write(_ consultation: Consultation, to text: inout CalendarText) {
        guard let publishedAt = consultation.publishedAt else { return }
        let opensAt = consultation.opensAt ?? publishedAt
        event("period", consultation, consultation.title, publishedAt, to: &text) { text in
            text.line("DTSTART;TZID=Asia/Tokyo", Self.local(opensAt))
            if let closesAt = consultation.closesAt, closesAt > opensAt {
                text.line("DTEND;TZID=Asia/Tokyo", Self.local(closesAt))
            }
            text.line("TRANSP", "TRANSPARENT")
        }
        guard let closesAt = consultation.closesAt else { return }
        event("closing", consultation, closing(consultation), publishedAt, to: &text) { text in
            text.line("DTSTART;TZID=Asia/Tokyo", Self.local(closesAt))
        }
    }

    private func event(
        _ part: String, _ consultation: Consultation, _ summary: String, _ stamp: Instant,
        to text: inout CalendarText, _ times: (inout CalendarText) -> Void
    ) {
        let address = origin + Addresses.consultation(consultation.slug)
        text.line("BEGIN", "VEVENT")
        text.line("UID", "\(part)-\(consultation.id)@\(EntryID(publicURL: origin).host)")
        text.line("DTSTAMP", Self.universal(stamp))
        times(&text)
        text.text("SUMMARY", summary)
        text.text(
            "DESCRIPTION", [consultation.question, address].filter { !$0.isEmpty }.joined(separator: "\n"))
        text.line("URL", address)
        text.line("END", "VEVENT")
    }

    /// Date and time of day in Japan (section 3.3.5, form 3).
    static func local(_ instant: Instant) -> String { stamp(CivilTime(instant)) }

    /// Date and time of day in UTC (section 3.3.5, form 2).
    static func universal(_ instant: Instant) -> String { stamp(instant.utc) + "Z" }

    private static func stamp(_ time: CivilTime) -> String {
        "\(padded(time.year, 4))\(padded(time.month))\(padded(time.day))"
            + "T\(padded(time.hour))\(padded(time.minute))\(padded(time.second))"
    }
}
