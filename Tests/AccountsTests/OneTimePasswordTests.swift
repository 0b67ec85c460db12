import Postgres
import Testing
import Web

@testable import Accounts

@Suite struct OneTimePasswordTests {
    private let password = OneTimePassword(secret: Array("12345678901234567890".utf8))

    /// RFC 6238 appendix B, SHA-1, the last six of its eight digits.
    @Test(arguments: [
        (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
        (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ])
    func `codes are those of the standard`(_ seconds: Int64, _ code: String) {
        #expect(password.code(step: OneTimePassword.step(at: Instant(seconds: seconds))) == code)
    }

    @Test func `a clock may be half a minute off, not more`() {
        let now = Instant(seconds: 1_111_111_111)
        let step = OneTimePassword.step(at: now)
        for distance: Int64 in -1...1 {
            #expect(password.step(of: password.code(step: step + distance), at: now) == step + distance)
        }
        for distance: Int64 in [-2, 2] {
            #expect(password.step(of: password.code(step: step + distance), at: now) == nil)
        }
    }

    /// RFC 4648 section 10.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ])
    func `base32 is that of the standard`(_ text: String, _ code: String) {
        #expect(Base32.encode(Array(text.utf8)) == code)
    }

    @Test func `codes are read as people type them`() {
        #expect(TypedCode.digits(" 287 082 ") == "287082")
        #expect(TypedCode.digits("２８７０８２") == "287082")
        #expect(RecoveryCode(typed: "ABCDE FGHIJ")?.text == "abcde-fghij")
        #expect(RecoveryCode(typed: "287082") == nil)
    }
}
