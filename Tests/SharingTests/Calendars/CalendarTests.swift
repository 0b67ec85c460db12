import Civic
import Foundation
import Postgres
import Testing

@testable import Sharing

@Suite("Calendars") struct CalendarTests {
    private func folded(_ value: String) -> String {
        var text = CalendarText()
        text.text("SUMMARY", value)
        return String(decoding: text.bytes, as: UTF8.self)
    }

    /// RFC 5545 section 3.1: a line break with one space after it is nothing.
    private func unfolded(_ text: String) -> String { text.replacingOccurrences(of: "\r\n ", with: "") }

    @Test(
        "lines have at most 75 octets and come back whole",
        arguments: [0, 1, 60, 66, 67, 68, 74, 75, 200, 1000])
    func folding(length: Int) {
        for letter in ["a", "港", "👍", "é"] {
            let value = String(repeating: letter, count: length)
            let text = folded(value)
            #expect(text.hasSuffix("\r\n"))
            for line in text.dropLast().components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
            #expect(unfolded(text) == "SUMMARY:\(value)\r\n")
        }
    }

    @Test("marks that mean something are escaped and control characters are left out")
    func escaping() {
        #expect(CalendarText.escaped("a;b,c\\d\ne\r\u{7}") == "a\\;b\\,c\\\\d\\ne")
    }

    @Test("moments are written in Japanese time and in UTC")
    func moments() {
        #expect(PeriodCalendar.universal(Instant(seconds: 0)) == "19700101T000000Z")
        #expect(PeriodCalendar.local(Instant(seconds: 0)) == "19700101T090000")
    }
}
