import HTTPServer
import Testing

@testable import Web

/// Random bytes, always the same for a seed.
struct SeededBytes: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    /// xorshift64*.
    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }
}

@Suite struct FormFuzzTests {
    static let pieces = [
        "--x", "\r\n", "\r", "\n", "--", "x", "Content-Disposition", ": ", "form-data", "; ", "name=", "\"",
        "a",
        "filename=", "Content-Type", "\r\n\r\n", "=", "&", "%", "%0", "%e3%81%82", "+", "\u{3042}", "\0", ";",
    ].map { Array($0.utf8) }

    @Test(arguments: [0, 1, 2, 3] as [UInt64])
    func anythingIsReadOrRefused(_ seed: UInt64) {
        var random = SeededBytes(seed: seed)
        for _ in 0..<5_000 {
            let count = Int.random(in: 0...24, using: &random)
            var body = (0..<count).flatMap { _ in Self.pieces.randomElement(using: &random) ?? [] }
            if !body.isEmpty {
                body[Int.random(in: body.indices, using: &random)] = .random(in: 0...255, using: &random)
            }
            for type in ["multipart/form-data; boundary=x", "application/x-www-form-urlencoded"] {
                let request = Request(method: .post, path: "/", headers: ["Content-Type": type], body: body)
                let form = try? Form.parse(request)
                #expect(form?.fields.allSatisfy { !$0.value.contains("\0") } ?? true)
            }
        }
    }

    @Test(arguments: [0, 1] as [UInt64])
    func whatABrowserSendsComesBack(_ seed: UInt64) throws {
        var random = SeededBytes(seed: seed)
        for _ in 0..<500 {
            let text = String((0..<20).map { _ in "aあ\r-x=&%+;\" 𠮷".randomElement(using: &random) ?? "a" })
            let body = "a=" + PercentEncoding.encode(text) + "&b=" + PercentEncoding.encode("")
            let request = Request(
                method: .post, path: "/", headers: ["Content-Type": "application/x-www-form-urlencoded"],
                body: Array(body.utf8))
            #expect(try Form.parse(request)["a"] == text.replacing("\r", with: "\n"))
        }
    }
}
