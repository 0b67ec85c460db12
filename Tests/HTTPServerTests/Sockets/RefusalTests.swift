import Synchronization
import Testing

@testable import HTTPServer

@Suite struct RefusalTests {
    @Test func eachViolationGetsItsStatusAShortTextAndTheEnd() async throws {
        let long = String(repeating: "a", count: 20_000)
        let cases: [(String, Int)] = [
            ("GET / HTTP/1.1\r\n\r\n", 400),
            ("GET /\(long) HTTP/1.1\r\nHost: a\r\n\r\n", 414),
            ("GET / HTTP/1.1\r\nHost: a\r\nX: \(long)\r\n\r\n", 431),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n", 413),
            ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 501),
            ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505),
        ]
        try await withServer { server in
            for (text, status) in cases {
                try await server.talk { client in
                    let response = try client.ask(text)
                    #expect(response.status == status)
                    #expect(response.fields["connection"] == "close")
                    #expect(response.text.hasPrefix("\(status) "))
                    #expect(try client.isClosed())
                }
            }
            #expect(server.refused.map { Int($0.prefix(3)) ?? 0 } == cases.map(\.1))
        }
    }

    @Test func aClientStillSendingReadsTheAnswerBeforeTheEnd() async throws {
        try await withServer { server in
            let response = try await server.talk { client in
                try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 8000000\r\n\r\n")
                try client.send([UInt8](repeating: 65, count: 8_000_000))
                return try ResponseReader(client).next()
            }
            #expect(response.status == 413)
        }
    }

    @Test func requestsBeforeTheBadOneAreAnswered() async throws {
        try await withServer { server in
            try await server.talk { client in
                try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\n")
                let reader = ResponseReader(client)
                #expect(try reader.next().status == 200)
                #expect(try reader.next().status == 400)
                #expect(try client.isClosed())
            }
        }
    }

    @Test func aBodyCutOffIsNotHandled() async throws {
        let calls = Mutex(0)
        let handler: Handler = { _ in
            calls.withLock { $0 += 1 }
            return .text("")
        }
        try await withServer(handler: handler) { server in
            try await server.talk { client in
                try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf")
                client.endWriting()
                #expect(try ResponseReader(client).next().status == 400)
            }
            #expect(calls.withLock { $0 } == 0)
        }
    }

    @Test func theLimitOfABodyCanDependOnItsHead() async throws {
        let configure: (inout HTTPServer.Configuration) -> Void = { configuration in
            configuration.limits.body = 4
            configuration.bodyLimit = { $0.path == "/upload" ? 100 : nil }
        }
        try await withServer(configure: configure) { server in
            for (path, status) in [("/upload", 200), ("/", 413)] {
                let response = try await server.talk { client in
                    try client.ask("POST \(path) HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello")
                }
                #expect(response.status == status)
            }
        }
    }

    @Test func onceItsHeadIsThereARefusedRequestCanGetAPage() async throws {
        let configure: (inout HTTPServer.Configuration) -> Void = { configuration in
            configuration.refusalPage = { refusal, request in
                guard refusal.status == .contentTooLarge else { return nil }
                let text = "too much for \(request.path)"
                return Response(status: refusal.status, body: .bytes(Array(text.utf8)))
            }
        }
        try await withServer(configure: configure) { server in
            let page = try await server.talk { client in
                try client.ask("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n")
            }
            #expect(page.status == 413 && page.text == "too much for /upload")
            let text = try await server.talk { try $0.ask("GET / HTTP/1.1\r\n\r\n") }
            #expect(text.status == 400 && text.text.hasPrefix("400 "))
        }
    }

    @Test func onlySomeBodiesAtOnceMayBeLarge() async throws {
        let configure: (inout HTTPServer.Configuration) -> Void = { configuration in
            configuration.limits.body = 4
            configuration.bodyLimit = { _ in 100 }
            configuration.maximumLargeBodies = 1
        }
        try await withServer(configure: configure) { server in
            let request = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 8\r\n\r\n"
            try await server.talk { first in
                try first.send(request + "larger")
                let second = try RawClient(server.addresses[0])
                defer { second.close() }
                #expect(try second.ask(request + "larger!!").status == 503)
                try first.send("!!")
                #expect(try ResponseReader(first).next().status == 200)
                let third = try RawClient(server.addresses[0])
                defer { third.close() }
                #expect(try third.ask(request + "larger!!").status == 200)
            }
        }
    }

    @Test func connectionsAboveTheLimitAreTurnedAway() async throws {
        try await withServer(configure: { $0.maximumConnections = 1 }) { server in
            try await server.talk { first in
                _ = try first.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                let second = try RawClient(server.addresses[0])
                defer { second.close() }
                let response = try ResponseReader(second).next()
                #expect(response.status == 503)
                #expect(response.fields["retry-after"] == "5")
            }
            #expect(server.refused == ["503 too many connections"])
        }
    }
}
