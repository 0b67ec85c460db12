import Testing

@testable import Web

@Suite struct SignedValueTests {
    struct Pending: Codable, Equatable { var body: String }

    let secret: Secret
    let seal: SignedValue
    let now = UnixTime(seconds: 1_800_000_000)

    init() throws {
        secret = try #require(Secret(String(repeating: "s", count: 32)))
        seal = SignedValue(secret, purpose: "pending-post")
    }

    @Test func opensWhatItSealed() throws {
        let text = try seal.seal(Pending(body: "賛成です。"), until: now + .seconds(60))
        #expect(seal.open(text, as: Pending.self, now: now) == Pending(body: "賛成です。"))
    }

    @Test func expires() {
        let text = seal.seal(bytes: [1], until: now)
        #expect(seal.open(text, now: UnixTime(seconds: now.seconds - 1)) == [1])
        #expect(seal.open(text, now: now) == nil)
    }

    @Test func refusesAnotherPurpose() {
        let text = SignedValue(secret, purpose: "reset").seal(bytes: [1], until: now + .seconds(60))
        #expect(seal.open(text, now: now) == nil)
    }

    @Test func refusesEveryAlteration() {
        let text = seal.seal(bytes: [1, 2, 3], until: now + .seconds(60))
        for index in text.indices {
            var altered = text
            altered.replaceSubrange(index...index, with: text[index] == "A" ? "B" : "A")
            #expect(seal.open(altered, now: now) == nil)
        }
        #expect(seal.open(text + ".", now: now) == nil)
        #expect(seal.open(String(text.dropLast()), now: now) == nil)
    }

    @Test(arguments: ["", ".", "a.b", "AAAA.AAAA", "....", "あ.い"])
    func refusesWhatIsMadeUp(_ text: String) {
        #expect(seal.open(text, now: now) == nil)
    }

    @Test func printsTimesInUTC() {
        #expect(now.text == "2027-01-15T08:00:00Z")
    }
}
