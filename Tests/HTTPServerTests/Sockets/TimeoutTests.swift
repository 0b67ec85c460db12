import Testing

@testable import HTTPServer

@Suite struct TimeoutTests {
    @Test func aHeaderThatDoesNotEndGets408() async throws {
        // Long enough for a busy machine's client to send its beginning: without one the end is silent.
        try await withServer(configure: { $0.timeouts.header = .seconds(1) }) { server in
            let response = try await server.talk { try $0.ask("GET / HTTP/1.1\r\nHost: a\r\nX:") }
            #expect(response.status == 408)
            #expect(response.fields["connection"] == "close")
            #expect(server.refused == ["408 header came too slowly"])
        }
    }

    @Test func aConnectionWithoutARequestIsClosedInSilence() async throws {
        try await withServer(configure: { $0.timeouts.header = .milliseconds(20) }) { server in
            let isClosed = try await server.talk { try $0.isClosed() }
            #expect(isClosed)
            #expect(server.refused.isEmpty)
        }
    }

    @Test func anIdleConnectionIsClosedInSilence() async throws {
        try await withServer(configure: { $0.timeouts.idle = .milliseconds(20) }) { server in
            try await server.talk { client in
                let response = try client.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(response.status == 200)
                let isClosed = try client.isClosed()
                #expect(isClosed)
            }
            #expect(server.refused.isEmpty)
        }
    }

    @Test func aBodyThatStopsGets408() async throws {
        try await withServer(configure: { $0.timeouts.body = .milliseconds(20) }) { server in
            let response = try await server.talk { client in
                try client.ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf")
            }
            #expect(response.status == 408)
        }
    }

    @Test func aClientThatTakesNothingIsCutOff() async throws {
        let body = [UInt8](repeating: 65, count: 32_000_000)
        let begun = Counter()
        try await withServer(
            configure: { $0.timeouts.write = .milliseconds(50) },
            handler: { _ in
                begun.add(1)
                return Response(body: .bytes(body))
            }
        ) { server in
            try await server.talk { client in
                try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                while begun.count == 0 || server.server.connectionCount > 0 { waitBriefly() }
                #expect((try? client.receiveToEnd().count) ?? 0 < body.count)
            }
        }
    }

    @Test func aSlowHandlerIsNotTheClientsFault() async throws {
        let configure: (inout HTTPServer.Configuration) -> Void = { configuration in
            configuration.timeouts.header = .milliseconds(5)
            configuration.timeouts.idle = .milliseconds(5)
        }
        let handler: Handler = { _ in
            try? await Task.sleep(for: .milliseconds(40))
            return .text("late")
        }
        try await withServer(configure: configure, handler: handler) { server in
            let response = try await server.talk { try $0.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n") }
            #expect(response.text == "late")
        }
    }
}
