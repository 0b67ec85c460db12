import HTTPServer
import Testing

@testable import Web

@Suite struct SessionTests {
    let secret: Secret

    init() throws {
        secret = try #require(Secret(String(repeating: "s", count: 32)))
    }

    @Test func aTokenComesBackFromItsText() throws {
        let token = SessionToken.random()
        #expect(SessionToken(text: token.text) == token)
        #expect(token.hash.count == 32)
        #expect(!"\(token)".contains(token.text))
    }

    @Test(arguments: ["", "x", String(repeating: "!", count: 43), String(repeating: "A", count: 44)])
    func aMadeUpTokenIsRefused(_ text: String) {
        #expect(SessionToken(text: text) == nil)
    }

    @Test func tokensOfASessionDifferInTextAndHold() {
        let tokens = CSRFTokens(secret)
        let first = tokens.token(for: [1])
        let second = tokens.token(for: [1])
        #expect(first != second)
        #expect(tokens.verify(first, for: [1]) && tokens.verify(second, for: [1]))
    }

    @Test func tokensOfAnotherSessionOrSecretAreRefused() throws {
        let other = try #require(Secret(String(repeating: "o", count: 32)))
        let tokens = CSRFTokens(secret)
        #expect(!tokens.verify(tokens.token(for: [2]), for: [1]))
        #expect(!tokens.verify(CSRFTokens(other).token(for: [1]), for: [1]))
        #expect(!tokens.verify("", for: [1]))
        #expect(!tokens.verify(String(repeating: "A", count: 86), for: [1]))
    }

    @Test func cookiesAreRead() {
        let cookies = Cookies(["Cookie": "a=1; b=x=y; a=2; c", "cookie": "d=4"])
        #expect(cookies["a"] == "1")
        #expect(cookies["b"] == "x=y")
        #expect(cookies["c"] == nil)
        #expect(cookies["d"] == "4")
    }

    @Test func cookiesAreSetForThisHostOnly() {
        #expect(
            CookiePolicy.hostOnly.set("session", "v", lasting: .seconds(60)).header
                == "__Host-session=v; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Lax")
        #expect(CookiePolicy.plainHTTP.clear("s").header == "s=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax")
    }

    @Test func aFlashIsShownOnce() throws {
        let flashes = FlashCookie(secret, policy: .hostOnly)
        var redirect = Response(status: .seeOther)
        flashes.set(Flash(.success, "drafts.posted", ["n": "3"]), on: &redirect)
        let pair = try #require(redirect.headers["Set-Cookie"]?.split(separator: ";").first)
        let cookies = Cookies(["Cookie": String(pair)])
        #expect(flashes.read(cookies) == Flash(.success, "drafts.posted", ["n": "3"]))
        var page = Response()
        flashes.clear(on: &page, after: cookies)
        #expect(page.headers["Set-Cookie"]?.contains("Max-Age=0") == true)
        #expect(flashes.read(Cookies(["Cookie": "__Host-flash=made.up"])) == nil)
    }
}
