import Loops
import Testing

@testable import HTTPServer

@Suite struct ExchangeTests {
    private let get = "GET /a?b=c HTTP/1.1\r\nHost: city\r\n\r\n"

    @Test func aRequestReachesTheHandlerAndItsResponseTheClient() async throws {
        let handler: Handler = { request in
            .text(
                "\(request.method.rawValue) \(request.path) \(request.query) \(request.authority) \(request.peer)"
            )
        }
        try await withServer(handler: handler) { server in
            let response = try await server.talk { [get] in try $0.ask(get) }
            #expect(response.status == 200)
            #expect(response.text == "GET /a b=c city 127.0.0.1")
            #expect(response.fields["content-type"] == "text/plain")
            #expect(response.fields["connection"] == nil)
            let date = try #require(response.fields["date"])
            #expect(date.wholeMatch(of: /[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/) != nil)
        }
    }

    @Test func aConnectionServesOneRequestAfterAnother() async throws {
        try await withServer { server in
            try await server.talk { [get] client in
                for _ in 0..<3 {
                    let response = try client.ask(get)
                    #expect(response.text == "hello")
                }
            }
        }
    }

    @Test func storedBytesArriveWholeAgainAndAgain() async throws {
        // More than a socket takes at once, so that sending goes on where it was blocked.
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        let stored = StoredBytes(bytes)
        try await withServer(handler: { _ in Response(body: .stored(stored)) }) { server in
            try await server.talk { [get] client in
                for _ in 0..<3 {
                    let response = try client.ask(get)
                    #expect(response.fields["content-length"] == "3000000")
                    #expect(response.body == bytes)
                }
            }
        }
    }

    @Test func pipelinedRequestsAreAnsweredInOrder() async throws {
        let handler: Handler = { request in
            // The earlier ones take longer.
            let number = Int(request.path.dropFirst()) ?? 0
            try? await Loop.current?.sleep(.milliseconds(30 - number))
            return .text(request.path)
        }
        try await withServer(handler: handler) { server in
            try await server.talk { client in
                try client.send((0..<30).map { "GET /\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined())
                let reader = ResponseReader(client)
                for number in 0..<30 { #expect(try reader.next().text == "/\(number)") }
            }
        }
    }

    @Test func bodiesArriveWholeWhateverTheirFraming() async throws {
        try await withServer(handler: { .text(String(decoding: $0.body, as: UTF8.self)) }) { server in
            try await server.talk { client in
                let length = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello"
                #expect(try client.ask(length).text == "hello")
                let start = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                #expect(try client.ask(start + "3\r\nhel\r\n2;x\r\nlo\r\n0\r\nT: 1\r\n\r\n").text == "hello")
                let large = String(repeating: "0123456789", count: 100_000)
                try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n")
                #expect(try client.ask(large).text == large)
            }
        }
    }

    @Test func headHasTheFieldsOfGetAndNoBody() async throws {
        try await withServer { server in
            try await server.talk { [get] client in
                let head = try client.ask("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n", hasBody: false)
                #expect(head.fields["content-length"] == "5")
                #expect(try client.ask(get).text == "hello")
            }
        }
    }

    @Test func responsesWithoutContentHaveNoLength() async throws {
        for status in [Status.noContent, .notModified] {
            try await withServer(handler: { _ in .text("dropped", status: status) }) { server in
                try await server.talk { [get] client in
                    for _ in 0..<2 {
                        let response = try client.ask(get)
                        #expect(response.status == status.rawValue)
                        #expect(response.fields["content-length"] == nil)
                        #expect(response.body.isEmpty)
                    }
                }
            }
        }
    }

    @Test func http10IsServedAndClosedUnlessItAsksToStay() async throws {
        try await withServer { server in
            let closed = try await server.talk { client in
                try client.send("GET / HTTP/1.0\r\n\r\n")
                return String(decoding: try client.receiveToEnd(), as: UTF8.self)
            }
            #expect(closed.hasSuffix("Connection: close\r\n\r\nhello"))
            try await server.talk { client in
                for _ in 0..<2 {
                    let response = try client.ask("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                    #expect(response.fields["connection"] == "keep-alive")
                }
            }
        }
    }

    @Test func aClientThatAsksToCloseIsClosed() async throws {
        try await withServer { server in
            try await server.talk { client in
                let response = try client.ask("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                #expect(response.fields["connection"] == "close")
                #expect(try client.isClosed())
            }
        }
    }

    @Test func aValueCannotSmuggleAnotherField() async throws {
        let handler: Handler = { _ in Response(headers: ["Location": "/a\r\nSet-Cookie: b"]) }
        try await withServer(handler: handler) { server in
            let response = try await server.talk { [get] in try $0.ask(get) }
            #expect(response.fields["location"] == "/a  Set-Cookie: b")
            #expect(response.fields["set-cookie"] == nil)
        }
    }

    @Test func framingFieldsOfAHandlerAreNotSent() async throws {
        let handler: Handler = { _ in
            Response(headers: ["Content-Length": "99", "Transfer-Encoding": "gzip"], body: .bytes([65]))
        }
        try await withServer(handler: handler) { server in
            let response = try await server.talk { [get] in try $0.ask(get) }
            #expect(response.fields["content-length"] == "1")
            #expect(response.fields["transfer-encoding"] == nil)
        }
    }
}
