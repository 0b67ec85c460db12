import Accounts
import Testing

@Suite struct DisplayNameTests {
    @Test(arguments: [
        ("朝市の人", "朝市の人"), ("　 第三海斗丸　", "第三海斗丸"), ("磯貝　正二", "磯貝　正二"), ("👩‍🌾", "👩‍🌾"),
        (String(repeating: "あ", count: 40), String(repeating: "あ", count: 40)),
    ])
    func namesAreTrimmed(typed: String, shown: String) {
        #expect(DisplayName(rawValue: typed)?.rawValue == shown)
    }

    @Test(arguments: [
        "", " ", "　", "\u{200B}", "\u{3164}", "a\u{0}b", "a\nb", "a\u{202E}b", "\u{2067}市長",
        String(repeating: "あ", count: 41), "a\u{2028}b", "\u{FE0F}",
    ])
    func namesThatShowNothingOrMisleadAreRefused(typed: String) {
        #expect(DisplayName(rawValue: typed) == nil)
    }
}
