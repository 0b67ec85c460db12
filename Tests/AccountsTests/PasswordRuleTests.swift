import Testing

@testable import Accounts

@Suite struct PasswordRuleTests {
    @Test(arguments: ["umi to kaze to", "魚と海と風と朝と夜", "x7Kp2mQz", "correct horse battery staple"])
    func longEnoughAndUncommonIsEnough(password: String) {
        #expect(PasswordRule.problem(with: password, personal: []) == nil)
    }

    @Test(arguments: [
        ("", PasswordRule.Problem.missing), ("7kaze7x", .short), (String(repeating: "xy", count: 101), .long),
        ("password", .common), ("Password123", .common), ("ｐａｓｓｗｏｒｄ", .common), ("12345678", .common),
        ("98765432", .common), ("aaaaaaaa", .common), ("20041224", .common), ("sakura0401", .common),
        ("1qaz2wsx", .common), ("abababab", .common),
    ])
    func whatAnybodyWouldGuessIsRefused(password: String, problem: PasswordRule.Problem) {
        #expect(PasswordRule.problem(with: password, personal: []) == problem)
    }

    @Test func theOwnAddressOrNameIsRefused() {
        let words = ["isogai.shoji@town.example", "第三海斗丸のあるじ"]
        for password in ["isogai.shoji@town.example", "Isogai.Shoji", "第三海斗丸のあるじ"] {
            #expect(PasswordRule.problem(with: password, personal: words) == .personal)
        }
    }
}
