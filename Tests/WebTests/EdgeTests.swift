import HTTPServer
import Testing

@testable import Web

@Suite struct EdgeTests {
    func headers(_ fields: SecurityHeaders, on response: Response = Response()) -> Headers {
        var response = response
        fields.apply(to: &response)
        return response.headers
    }

    @Test func pagesRunNoInlineScriptAndStandInNoFrame() throws {
        for fields in [SecurityHeaders.ordinary(isTLS: false), .admin(isTLS: true)] {
            let policy = try #require(headers(fields)["Content-Security-Policy"])
            #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
            #expect(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains("\n"))
            #expect(headers(fields)["X-Content-Type-Options"] == "nosniff")
        }
    }

    @Test func httpsIsRememberedOnlyWhereItIs() {
        #expect(headers(.ordinary(isTLS: false))["Strict-Transport-Security"] == nil)
        #expect(headers(.ordinary(isTLS: true))["Strict-Transport-Security"] == "max-age=31536000")
    }

    @Test func staffPagesAreNeverStoredButTheirFilesAre() {
        let page = Response(headers: ["Cache-Control": "no-cache"])
        let file = Response(headers: ["Cache-Control": "public, max-age=31536000, immutable"])
        #expect(headers(.ordinary(isTLS: true), on: page)["Cache-Control"] == "no-cache")
        #expect(headers(.admin(isTLS: true), on: page)["Cache-Control"] == "no-store")
        #expect(headers(.admin(isTLS: true))["Cache-Control"] == "no-store")
        #expect(headers(.admin(isTLS: true), on: file)["Cache-Control"]?.hasSuffix("immutable") == true)
    }

    @Test func requestIdsAreTenCharactersThatCannotBeMisread() {
        let id = RequestID().description
        #expect(id.count == 10 && !id.contains { "ILOU".contains($0) })
        #expect(RequestID(.max).description == "ZZZZZZZZZZ")
    }

    @Test func errorsCarryTheFieldsOfTheirStatus() {
        #expect(WebError.methodNotAllowed([.get, .head]).headers["Allow"] == "GET, HEAD")
        #expect(WebError.tooManyRequests(retryAfter: .milliseconds(1001)).headers["Retry-After"] == "2")
        #expect(WebError(FormError.tooLarge).status == .contentTooLarge)
    }
}
