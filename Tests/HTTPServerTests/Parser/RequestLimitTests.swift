import Testing

@testable import HTTPServer

@Suite struct RequestLimitTests {
    private let limits = {
        var limits = RequestLimits()
        (limits.header, limits.target, limits.fields, limits.body) = (400, 100, 5, 10)
        limits.chunkExtensions = 20
        return limits
    }()

    @Test func aTargetAtTheLimitIsServedAndOneAboveIs414() {
        #expect(status("GET /\(letters(99)) HTTP/1.1\r\nHost: a\r\n\r\n") == 0)
        #expect(status("GET /\(letters(100)) HTTP/1.1\r\nHost: a\r\n\r\n") == 414)
        #expect(status("GET /\(letters(5_000)) HTTP/1.1\r\nHost: a\r\n\r\n") == 414)
    }

    @Test func aRequestLineWithoutEndIs414BeforeItsEnd() {
        #expect(status(letters(5_000)) == 414)
    }

    @Test func aHeaderAboveTheLimitIs431BeforeItsEnd() {
        let start = "GET / HTTP/1.1\r\nHost: a\r\nX: "
        #expect(status(start + letters(400 - start.utf8.count - 4) + "\r\n\r\n") == 0)
        #expect(status(start + letters(400 - start.utf8.count - 3) + "\r\n\r\n") == 431)
        #expect(status(start + letters(4_000)) == 431)
    }

    @Test func tooManyFieldsAre431() {
        let start = "GET / HTTP/1.1\r\nHost: a\r\n"
        #expect(status(start + String(repeating: "X: y\r\n", count: 4) + "\r\n") == 0)
        #expect(status(start + String(repeating: "X: y\r\n", count: 5) + "\r\n") == 431)
    }

    @Test func aBodyAboveTheLimitIs413BeforeItIsSent() {
        let start = "POST / HTTP/1.1\r\nHost: a\r\n"
        #expect(status(start + "Content-Length: 10\r\n\r\n0123456789") == 0)
        #expect(status(start + "Content-Length: 11\r\n\r\n") == 413)
        #expect(
            status(start + "Transfer-Encoding: chunked\r\n\r\n6\r\n012345\r\n4\r\n0123\r\n0\r\n\r\n") == 0
        )
        #expect(status(start + "Transfer-Encoding: chunked\r\n\r\n6\r\n012345\r\n5\r\n") == 413)
    }

    @Test func chunkExtensionsTogetherAreBounded() {
        let start = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        let chunk = "1;\(letters(8))\r\nx\r\n"
        #expect(status(start + chunk + chunk + "0\r\n\r\n") == 0)
        #expect(status(start + chunk + chunk + chunk + "0\r\n\r\n") == 400)
    }

    @Test func trailersAreBounded() {
        let start = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"
        #expect(status(start + String(repeating: "X: y\r\n", count: 6) + "\r\n") == 431)
        #expect(status(start + "X: " + letters(500) + "\r\n\r\n") == 431)
    }

    @Test func theLimitOfABodyCanBeRaisedForOneRequest() throws {
        var parser = RequestParser(limits: limits)
        let text = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 12\r\n\r\n0123456789ab"
        Array((text + text).utf8).withUnsafeBufferPointer { parser.receive($0) }
        guard case .head = try parser.next() else { throw RequestRefusal.malformed("no head") }
        parser.bodyLimit = 12
        #expect(try parser.next() == .body(Array("0123456789ab".utf8)))
        #expect(try parser.next() == .end)
        guard case .head = try parser.next() else { throw RequestRefusal.malformed("no second head") }
        #expect(throws: RequestRefusal(.contentTooLarge, "body too large")) { try parser.next() }
    }

    private func letters(_ count: Int) -> String { String(repeating: "a", count: count) }

    /// The status of the refusal, 0 when everything was served; whole and byte by byte must agree.
    private func status(_ text: String) -> Int {
        let bytes = Array(text.utf8)
        let outcomes = RequestParser.outcomes([bytes], limits: limits)
        #expect(RequestParser.outcomes(bytes.map { [$0] }, limits: limits) == outcomes)
        if case .refused(let status, _) = outcomes.last { return status }
        return outcomes.last == .unfinished ? -1 : 0
    }
}
