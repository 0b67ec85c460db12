import Foundation
import Postgres
import Testing

@testable import Civic

@Suite("Fiscal years")
struct FiscalYearTests {
    @Test("a fiscal year begins in April, in Japan")
    func days() throws {
        #expect(FiscalYear(of: try #require(CivilDate(2027, 3, 31))).year == 2026)
        #expect(FiscalYear(of: try #require(CivilDate(2027, 4, 1))).year == 2027)
        // Midnight in Japan is three in the afternoon of the day before in London.
        let midnight = try #require(CivilDate(2027, 4, 1)).start
        #expect(FiscalYear(at: midnight).year == 2027)
        #expect(FiscalYear(at: Instant(seconds: midnight.seconds - 1)).year == 2026)
    }

    @Test(
        "years are read as people write them",
        arguments: [
            ("2026", 2026), ("２０２６年度", 2026), ("令和8年度", 2026), ("令和８", 2026), ("R8", 2026), ("r08", 2026),
            ("令和元年度", 2019), ("H31", 2019), ("平成31年度", 2019), ("2026年", 2026),
        ])
    func read(_ text: String, _ year: Int) {
        #expect(FiscalYear(written: text)?.year == year)
    }

    @Test(
        "what is no year, or could be several, is not guessed",
        arguments: ["", "8年度", "8", "R8.5", "来年度", "1800", "R0"])
    func refused(_ text: String) {
        #expect(FiscalYear(written: text) == nil)
    }

    @Test("the year is named after the era it mostly lies in")
    func names() {
        #expect(FiscalYear(2026).eraName == "令和8年度")
        #expect(FiscalYear(2019).eraName == "令和元年度")
        #expect(FiscalYear(2018).eraName == "平成30年度")
        #expect(FiscalYear(1988).eraName == "昭和63年度")
        #expect(FiscalYear(1989).eraShort == "H1")
        #expect(FiscalYear(2026).eraShort == "R8")
    }

    @Test("numbers keep all their digits and are grouped as the language does it")
    func numbers() {
        let japanese = Phrases(language: .japanese, table: [:])
        let vietnamese = Phrases(language: .vietnamese, table: [:])
        for (text, here, there) in [
            ("5216000", "5,216,000", "5.216.000"), ("46.1", "46.1", "46,1"),
            ("-1020.5", "-1,020.5", "-1.020,5"),
            ("0", "0", "0"), ("0.000001", "0.000001", "0,000001"), ("999", "999", "999"),
        ] {
            let number = Decimal(string: text) ?? .nan
            #expect(japanese.number(number) == here)
            #expect(vietnamese.number(number) == there)
        }
    }
}
