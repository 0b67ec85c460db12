import Foundation
import Testing

@testable import Drafts

@Suite("Numbers as people write them")
struct WrittenNumberTests {
    @Test(
        "wide digits, groups, signs and the unit are read",
        arguments: [
            ("12", "12"), ("１，０２０", "1020"), ("5,216,000", "5216000"), ("46.1", "46.1"), ("４６．１％", "46.1"),
            (" 46.1 ％ ", "46.1"), ("-3", "-3"), ("−3.5", "-3.5"), ("－３", "-3"), ("▲12", "-12"),
            ("△ 12", "-12"),
            ("0", "0"), ("0.000001", "0.000001"), ("999999999999999", "999999999999999"),
        ])
    func read(_ text: String, _ value: String) {
        #expect(WrittenNumber(text, unit: "％")?.value == Decimal(string: value))
    }

    @Test(
        "what is no number, or could be two, is not guessed",
        arguments: [
            "", "約30", "12,5", "1,02", "1.2.3", "12件", "1e3", "３０～４０", ".5", "5.", "1,0200", "--3", "十二",
            "1000000000000000", "0.0000001", "12 34件",
        ])
    func refused(_ text: String) {
        #expect(WrittenNumber(text, unit: "％") == nil)
    }

    @Test("the unit may follow in any width, another may not")
    func unit() {
        #expect(WrittenNumber("12件", unit: "件")?.value == 12)
        #expect(WrittenNumber("１２㎡", unit: "m2")?.value == 12)
        #expect(WrittenNumber("12人", unit: "件") == nil)
        #expect(WrittenNumber("12%", unit: "") == nil)
    }
}
