import Testing

@testable import Web

@Suite struct SealingKeyTests {
    private let text = Array("汐見市港町1-2-3".utf8)

    private func key(_ purpose: String = "test") throws -> SealingKey {
        try #require(Secret(String(repeating: "s", count: 43))).sealingKey(purpose)
    }

    @Test func `what was sealed opens with the same key at the same place`() throws {
        let sealed = try key().seal(text, for: "row/1")
        #expect(try key().open(sealed, for: "row/1") == text)
        #expect(try key().seal(text, for: "row/1") != sealed, "each time with another nonce")
    }

    @Test func `it opens for no other row, purpose or secret`() throws {
        let sealed = try key().seal(text, for: "row/1")
        #expect(try key().open(sealed, for: "row/2") == nil)
        #expect(try key("other").open(sealed, for: "row/1") == nil)
        let other = try #require(Secret(String(repeating: "t", count: 43))).sealingKey("test")
        #expect(other.open(sealed, for: "row/1") == nil)
    }

    @Test func `every altered byte shows`() throws {
        let sealed = try key().seal(text, for: "row/1")
        for place in sealed.indices {
            var altered = sealed
            altered[place] ^= 1
            #expect(try key().open(altered, for: "row/1") == nil)
        }
        #expect(try key().open([], for: "row/1") == nil)
        #expect(try key().open(key().seal([], for: "row/1"), for: "row/1") == [])
    }
}
