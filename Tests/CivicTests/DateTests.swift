import Civic
import Postgres
import Testing

@Suite struct DateTests {
    private func phrases(_ language: Language) -> Phrases { Texts(tables: [:]).phrases(in: language) }

    @Test func `times are shown in Japan with the weekday`() {
        // 2026-11-20 15:05:09 UTC is past midnight in Japan.
        let instant = Instant(seconds: 1_795_187_109)
        #expect(instant.iso8601 == "2026-11-21T00:05:09+09:00")
        #expect(phrases(.japanese).dateTime(instant) == "2026年11月21日（土） 0:05")
        #expect(phrases(.simpleJapanese).date(instant) == "2026年11月21日（土）")
        #expect(phrases(.english).date(instant) == "Sat 21 Nov 2026")
        #expect(phrases(.simplifiedChinese).date(instant) == "2026年11月21日（周六）")
        #expect(phrases(.vietnamese).dateTime(instant) == "Thứ Bảy, 21/11/2026 0:05")
    }

    @Test(arguments: [
        (0, "1970-01-01T09:00:00+09:00"), (951_750_000, "2000-02-29T00:00:00+09:00"),
        (-1, "1970-01-01T08:59:59+09:00"), (-86_400 * 365, "1969-01-01T09:00:00+09:00"),
        (4_107_466_800, "2100-02-28T12:00:00+09:00"), (4_107_553_200, "2100-03-01T12:00:00+09:00"),
    ])
    func `leap days and times before 1970 are right`(seconds: Int, expected: String) {
        #expect(Instant(seconds: Int64(seconds)).iso8601 == expected)
    }
}
