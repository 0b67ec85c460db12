import Testing

@testable import Web

@Suite struct SecretTests {
    @Test func hashesAsThePublishedExample() {
        // FIPS 180-4, example "abc".
        #expect(
            Hex.encode(SHA256.hash("abc"))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func signsAsThePublishedExample() {
        // RFC 4231, test case 2.
        let code = SigningKey(Array("Jefe".utf8)).sign(Array("what do ya want for nothing?".utf8))
        #expect(Hex.encode(code) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test func purposesHaveKeysOfTheirOwn() throws {
        let secret = try #require(Secret(Secret.random()))
        #expect(secret.derive("a").verify(secret.derive("a").sign([1]), of: [1]))
        #expect(!secret.derive("b").verify(secret.derive("a").sign([1]), of: [1]))
        #expect(!secret.derive("a").verify(secret.derive("a").sign([1]), of: [2]))
    }

    @Test func aShortSecretIsRefusedAndNoneIsShown() {
        #expect(Secret("short") == nil)
        #expect("\(String(describing: Secret(String(repeating: "k", count: 32))))".contains("kkk") == false)
    }

    @Test(arguments: [[], [0], [1, 2], [1, 2, 3], [255, 254, 253, 252]] as [[UInt8]])
    func base64GoesBothWays(_ bytes: [UInt8]) {
        #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
    }

    @Test(arguments: ["A", "AB", "AAB", "A=", "AA==", "A+", "A/", "ÄA"])
    func base64HasOneTextForAValue(_ text: String) {
        #expect(Base64URL.decode(text) == nil)
    }
}
