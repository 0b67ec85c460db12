import Testing

@testable import HTTPServer

@Suite struct ContinueTests {
    private let head = "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n"

    @Test func aClientThatWaitsIsToldToGoOn() async throws {
        try await withServer(handler: { .text(String(decoding: $0.body, as: UTF8.self)) }) { server in
            try await server.talk { [head] client in
                let interim = try client.ask(head)
                #expect(interim.status == 100)
                let response = try client.ask("hello")
                #expect(response.text == "hello")
            }
        }
    }

    @Test func aBodyThatCameAlreadyNeedsNoWord() async throws {
        try await withServer { server in
            let response = try await server.talk { [head] in try $0.ask(head + "hello") }
            #expect(response.status == 200)
        }
    }

    @Test func aBodyThatWouldBeRefusedIsNotAskedFor() async throws {
        try await withServer { server in
            let response = try await server.talk { client in
                try client.ask(
                    "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 9999999\r\n\r\n")
            }
            #expect(response.status == 413)
        }
    }
}
