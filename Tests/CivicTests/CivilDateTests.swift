import Civic
import Postgres
import TestSupport
import Testing

@Suite struct CivilDateTests {
    @Test func `days of the calendar and days counted from 1970 agree`() throws {
        for number in stride(from: -40_000, through: 60_000, by: 37) {
            let date = CivilDate(Instant(seconds: Int64(number) * 86_400))
            #expect(date.dayNumber == number)
            #expect(CivilDate(date.start) == date)
        }
        #expect(try #require(CivilDate(2026, 11, 21)).weekday == 6)
        #expect(try #require(CivilDate(1969, 12, 31)).weekday == 3)
    }

    @Test func `days that do not exist are no dates`() {
        #expect(CivilDate(2026, 2, 29) == nil && CivilDate(2024, 2, 29) != nil)
        #expect(CivilDate(1900, 2, 29) == nil && CivilDate(2000, 2, 29) != nil)
        #expect(
            CivilDate(2026, 4, 31) == nil && CivilDate(2026, 13, 1) == nil && CivilDate(2026, 0, 1) == nil)
    }

    @Test(arguments: [
        ((2019, 4, 30), "平成31年"), ((2019, 5, 1), "令和元年"), ((2026, 11, 21), "令和8年"), ((1989, 1, 7), "昭和64年"),
        ((1989, 1, 8), "平成元年"), ((1926, 12, 24), "大正15年"), ((1926, 12, 25), "昭和元年"), ((1912, 7, 29), "明治45年"),
        ((1912, 7, 30), "大正元年"), ((1868, 1, 24), nil),
    ])
    func `a day belongs to its era`(day: (Int, Int, Int), expected: String?) {
        #expect(CivilDate(day.0, day.1, day.2)?.eraYear == expected)
    }
}

@Suite struct WrittenDateTests {
    private static let day = CivilDate(2026, 11, 21)

    @Test(arguments: [
        "2026-11-21", "2026/11/21", "2026.11.21", "2026年11月21日", "2026年11月21日（土）", "2026年11月21日(土曜日)",
        "２０２６／１１／２１", "令和8年11月21日", "令和８年１１月２１日（土）", "R8.11.21", "Ｒ８．１１．２１", "r8/11/21", "R.8.11.21",
        "㋿8年11月21日", "平成38年11月21日", "2026年（令和8年）11月21日（土）", "令和8年（2026年）11月21日", " 2026 年 11 月 21 日 ",
    ])
    func `one day, written in many ways`(text: String) {
        #expect(WrittenDate(text) == Self.day.map(WrittenDate.day))
        #expect(CivilDate(written: text) == Self.day)
    }

    @Test func `months and years alone are understood`() {
        #expect(WrittenDate("令和元年") == .year(2019) && WrittenDate("昭和64年") == .year(1989))
        #expect(WrittenDate("R6.5") == .month(2024, 5) && WrittenDate("2024年5月") == .month(2024, 5))
        #expect(WrittenDate("2026") == .year(2026) && WrittenDate("H1") == .year(1989))
        #expect(CivilDate(written: "R6.5") == nil)
        #expect(WrittenDate("R6.2")?.first == CivilDate(2024, 2, 1))
        #expect(WrittenDate("R6.2")?.last == CivilDate(2024, 2, 29))
    }

    @Test(arguments: [
        "", "明日", "11/21", "2026/13/1", "2026/2/30", "2026/", "2026年11月21日（日）", "2026年（令和7年）11月21日",
        "令和0年", "令和元年4月30日", "2026-11-21T00:00", "X8.1.1", "令和", "20261121", "令和8年度", "2026年11月（土）",
    ])
    func `what is no date, or contradicts itself, is refused`(text: String) {
        #expect(WrittenDate(text) == nil)
    }
}

@Suite struct PeriodTests {
    private func phrases(_ language: Language) throws -> Phrases {
        try Texts(folder: Repository.root + "/Resources/Texts").phrases(in: language)
    }

    @Test(arguments: [
        (Language.japanese, "2026年（令和8年）11月21日（土）～12月7日（月）"),
        (.simpleJapanese, "2026年（令和8年）11月21日（土）～12月7日（月）"), (.english, "Sat 21 Nov – Mon 7 Dec 2026"),
        (.simplifiedChinese, "2026年11月21日（周六）～12月7日（周一）"),
        (.vietnamese, "từ Thứ Bảy, 21/11/2026 đến Thứ Hai, 7/12/2026"),
    ])
    func `a period says a shared year once`(language: Language, expected: String) throws {
        let (first, last) = try (#require(CivilDate(2026, 11, 21)), #require(CivilDate(2026, 12, 7)))
        #expect(try phrases(language).period(from: first, to: last) == expected)
    }

    @Test func `a period over the end of an era or year says both`() throws {
        let (first, last) = try (#require(CivilDate(2019, 4, 1)), #require(CivilDate(2019, 5, 7)))
        #expect(
            try phrases(.japanese).period(from: first, to: last)
                == "2019年（平成31年）4月1日（月）～2019年（令和元年）5月7日（火）")
    }

    @Test func `the time left counts days of the calendar in Japan`() throws {
        let japanese = try phrases(.japanese)
        let end = try #require(CivilDate(2026, 12, 7)).start + .seconds(17 * 3600)
        // Ten minutes before midnight it is one day more than ten minutes after.
        let midnight = try #require(CivilDate(2026, 11, 21)).start
        #expect(japanese.timeLeft(until: end, from: midnight - .seconds(600)) == "あと17日")
        #expect(japanese.timeLeft(until: end, from: midnight + .seconds(600)) == "あと16日")
        #expect(japanese.timeLeft(until: end, from: end - .seconds(86_400)) == "明日まで")
        #expect(japanese.timeLeft(until: end, from: end - .seconds(60)) == "今日まで")
        #expect(japanese.timeLeft(until: end, from: end) == nil)
        #expect(try phrases(.english).timeLeft(until: end, from: midnight) == "16 days left")
        #expect(try phrases(.vietnamese).timeLeft(until: end, from: midnight) == "Còn 16 ngày")
    }

    @Test func `what ends at midnight ends on the day before`() throws {
        let end = try #require(CivilDate(2026, 12, 7)).start
        let day = try #require(CivilDate(2026, 12, 6)).start
        #expect(try phrases(.japanese).timeLeft(until: end, from: day) == "今日まで")
    }
}
