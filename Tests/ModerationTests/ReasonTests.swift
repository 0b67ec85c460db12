import Testing

@testable import Moderation

@Suite struct ReasonTests {
    @Test(arguments: ["", " ", "　　", "\n\t\r", "\u{200B}", "　\u{200B}　"])
    func aReasonWithoutWordsIsRefused(typed: String) {
        #expect(throws: Reason.Problem.empty) { try Reason(typed) }
    }

    @Test func whiteSpaceAroundItIsDropped() throws {
        #expect(try Reason("　個人の電話番号のため \n").text == "個人の電話番号のため")
    }

    @Test func theLengthIsCountedAsTheDatabaseCounts() throws {
        #expect(try Reason(String(repeating: "あ", count: 1000)).text.count == 1000)
        #expect(throws: Reason.Problem.tooLong) { try Reason(String(repeating: "あ", count: 1001)) }
        // One visible sign of seven code points.
        #expect(throws: Reason.Problem.tooLong) { try Reason(String(repeating: "👨‍👩‍👧‍👦", count: 143)) }
    }
}
