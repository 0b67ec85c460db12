import HTTPServer
import Testing

@testable import Web

@Suite struct OriginCheckTests {
    let ordinary = OriginCheck(.ordinary, publicURL: "https://iken.example.jp")
    let strict = OriginCheck(.strict, publicURL: "https://iken.example.jp")

    func post(site: String? = nil, origin: String? = nil, authority: String = "127.0.0.1:8080") -> Request {
        var request = Request(method: .post, path: "/", authority: authority)
        request.headers["Sec-Fetch-Site"] = site
        request.headers["Origin"] = origin
        return request
    }

    func answers(_ request: Request, session: Bool = true) -> [Bool] {
        [ordinary.allows(request, hasSession: session), strict.allows(request, hasSession: session)]
    }

    @Test func aPageThatMustNotBeNamedSendsNullAndIsOursByTheBrowsersWord() {
        #expect(answers(post(site: "same-origin", origin: "null")) == [true, false])
        #expect(answers(post(site: "cross-site", origin: "null")) == [false, false])
        #expect(answers(post(origin: "null")) == [false, false])
    }

    @Test func readingIsAlwaysAllowed() {
        let request = Request(path: "/", headers: ["Sec-Fetch-Site": "cross-site"])
        #expect(answers(request) == [true, true])
    }

    @Test func ourOwnPagesMayPost() {
        #expect(answers(post(site: "same-origin")) == [true, true])
        #expect(answers(post(site: "same-origin", origin: "http://127.0.0.1:8080")) == [true, true])
        #expect(answers(post(origin: "http://127.0.0.1:8080")) == [true, true])
        #expect(answers(post(origin: "https://iken.example.jp")) == [true, true])
        #expect(answers(post(origin: "http://Example.jp", authority: "example.jp:80")) == [true, true])
    }

    @Test func otherSitesMayNot() {
        #expect(answers(post(site: "cross-site")) == [false, false])
        #expect(answers(post(site: "cross-site"), session: false) == [false, false])
        #expect(answers(post(origin: "https://evil.example")) == [false, false])
        #expect(answers(post(origin: "null")) == [false, false])
        #expect(answers(post(site: "same-origin", origin: "https://evil.example")) == [false, false])
        #expect(answers(post(site: "made-up")) == [false, false])
    }

    @Test func anotherPortOfTheSameHostIsNotUs() {
        #expect(answers(post(site: "same-site", origin: "http://127.0.0.1:8081")) == [false, false])
        #expect(answers(post(site: "same-site")) == [false, false])
        #expect(answers(post(origin: "https://iken.example.jp:8443")) == [false, false])
    }

    @Test func aFormTypedByNobodyIsNoStaffForm() {
        #expect(answers(post(site: "none")) == [true, false])
    }

    @Test func withoutEitherHeaderOnlyVisitorsMayPost() {
        #expect(answers(post(), session: false) == [true, false])
        #expect(answers(post(), session: true) == [false, false])
    }
}
