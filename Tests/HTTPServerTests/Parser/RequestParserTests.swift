import Testing

@testable import HTTPServer

@Suite struct RequestParserTests {
    @Test(arguments: servedMessages.indices) func aMessageWithinTheRulesIsServed(index: Int) {
        let (name, text, bodies) = servedMessages[index]
        let outcomes = RequestParser.outcomes(text)
        let found = outcomes.map { outcome in
            if case .request(_, let body) = outcome { return String(decoding: body, as: UTF8.self) }
            return "\(outcome)"
        }
        #expect(found == bodies, "\(name)")
    }

    @Test(arguments: refusedMessages.indices) func aMessageThatCouldSmuggleIsRefused(index: Int) {
        let (name, text, status) = refusedMessages[index]
        guard case .refused(let found, _) = RequestParser.outcomes(text).last else {
            Issue.record("\(name): served")
            return
        }
        #expect(found == status, "\(name)")
    }

    @Test func noSplitChangesTheEvents() {
        let seed = UInt64.random(in: 0...(.max))
        var generator = SeededGenerator(seed: seed)
        for text in servedMessages.map(\.text) + refusedMessages.map(\.text) {
            let bytes = Array(text.utf8)
            let whole = RequestParser.outcomes([bytes])
            #expect(RequestParser.outcomes(bytes.map { [$0] }) == whole, "byte by byte: \(text)")
            for _ in 0..<20 {
                let pieces = bytes.randomlySplit(using: &generator)
                #expect(RequestParser.outcomes(pieces) == whole, "seed \(seed): \(text)")
            }
        }
    }

    @Test func aMessageCutOffAnywhereIsUnfinishedNotWrong() {
        for message in servedMessages where message.bodies.count == 1 {
            let bytes = Array(message.text.utf8)
            for end in 1..<bytes.count {
                let outcomes = RequestParser.outcomes([Array(bytes[..<end])])
                let isLeadingLine = end == 2 && message.text.hasPrefix("\r\n")
                #expect(outcomes == (isLeadingLine ? [] : [.unfinished]), "\(message.name) at \(end)")
            }
        }
    }

    @Test func theHeadSaysWhatWasAsked() throws {
        let head = try head(
            "GET /a%20b?c=d?e HTTP/1.1\r\nhOST: City.example:8080\r\nAccept: */*\r\n\r\n")
        #expect(head.method == .get)
        #expect(head.path == "/a%20b")
        #expect(head.query == "c=d?e")
        #expect(head.authority == "City.example:8080")
        #expect(head.headers["accept"] == "*/*")
        #expect(head.keepsAlive)
        #expect(!head.isVersion10)
    }

    @Test func theAuthorityOfTheAbsoluteFormWins() throws {
        let head = try head("GET HTTP://b:81?q HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(head.authority == "b:81")
        #expect(head.path == "/")
        #expect(head.query == "q")
    }

    @Test func whetherTheConnectionStaysFollowsVersionAndField() throws {
        #expect(try !head("GET / HTTP/1.0\r\n\r\n").keepsAlive)
        #expect(try head("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n").keepsAlive)
        #expect(try !head("GET / HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n").keepsAlive)
        #expect(try !head("GET / HTTP/1.0\r\nConnection: close, keep-alive\r\n\r\n").keepsAlive)
    }

    @Test func onlyAnHTTP11ClientExpectsContinue() throws {
        #expect(try head("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\n\r\n").expectsContinue)
        #expect(try !head("POST / HTTP/1.0\r\nExpect: 100-continue\r\n\r\n").expectsContinue)
    }

    private func head(_ text: String) throws -> RequestHead {
        guard case .request(let head, _) = RequestParser.outcomes(text).first else {
            throw RequestRefusal.malformed("not served: \(RequestParser.outcomes(text))")
        }
        return head
    }
}
