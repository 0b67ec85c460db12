import Testing

@testable import HTTPServer

@Suite struct StreamingTests {
    private struct Broken: Error {}
    private static let streamed: Handler = { _ in
        Response(
            body: .stream { writer in
                for piece in ["one ", "", "two ", "three"] { try await writer.write(Array(piece.utf8)) }
            })
    }

    @Test func aStreamIsChunkedAndTheConnectionStays() async throws {
        try await withServer(handler: Self.streamed) { server in
            try await server.talk { client in
                for _ in 0..<2 {
                    let response = try client.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                    #expect(response.fields["transfer-encoding"] == "chunked")
                    #expect(response.text == "one two three")
                }
            }
        }
    }

    @Test func aStreamTowardsHTTP10EndsWithTheConnection() async throws {
        try await withServer(handler: Self.streamed) { server in
            let text = try await server.talk { client in
                try client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                return String(decoding: try client.receiveToEnd(), as: UTF8.self)
            }
            #expect(text.hasSuffix("Connection: close\r\n\r\none two three"))
            #expect(!text.contains("Transfer-Encoding"))
        }
    }

    @Test func aStreamTowardsHTTP10ThatFailsDoesNotLookWhole() async throws {
        let handler: Handler = { _ in
            Response(
                body: .stream { writer in
                    try await writer.write(Array("half".utf8))
                    throw Broken()
                })
        }
        try await withServer(handler: handler) { server in
            await #expect(throws: RawClient.Failure.self) {
                try await server.talk { client in
                    try client.send("GET / HTTP/1.0\r\n\r\n")
                    _ = try client.receiveToEnd()
                }
            }
        }
    }

    @Test func theStreamOfAHeadRequestIsNotRun() async throws {
        let runs = Counter()
        let handler: Handler = { _ in Response(body: .stream { _ in runs.add(1) }) }
        try await withServer(handler: handler) { server in
            try await server.talk { client in
                let head = try client.ask("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n", hasBody: false)
                #expect(head.fields["transfer-encoding"] == "chunked")
                #expect(try client.ask("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n", hasBody: false).status == 200)
            }
        }
        #expect(runs.count == 0)
    }

    @Test func aStreamThatFailsIsCutOffAndNotEnded() async throws {
        let handler: Handler = { _ in
            Response(
                body: .stream { writer in
                    try await writer.write(Array("half".utf8))
                    throw Broken()
                })
        }
        try await withServer(handler: handler) { server in
            let text = try await server.talk { client in
                try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                return String(decoding: try client.receiveToEnd(), as: UTF8.self)
            }
            #expect(text.hasSuffix("\r\n\r\n4\r\nhalf\r\n"))
        }
    }
}
