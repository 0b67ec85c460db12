import Loops
import Synchronization
import Testing

@testable import HTTPServer

@Suite struct LifecycleTests {
    private static let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test func stoppingFinishesWhatIsInWorkAndClosesWhatIsIdle() async throws {
        let (begun, mayEnd) = (Counter(), Counter())
        let handler: Handler = { request in
            guard request.path == "/slow" else { return .text("idle") }
            begun.add(1)
            while mayEnd.count == 0 { try? await Task.sleep(for: .milliseconds(1)) }
            return .text("finished")
        }
        try await withServer(handler: handler) { server in
            let busy = Task {
                try await server.talk { try $0.ask("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n") }
            }
            let idle = Task {
                try await server.talk { client in
                    _ = try client.ask(Self.get)
                    begun.add(1)
                    return try client.isClosed()
                }
            }
            try await onThread { while begun.count < 2 { waitBriefly() } }
            let stop = Task { await server.server.stop(grace: .seconds(60)) }
            #expect(try await idle.value)
            await #expect(throws: RawClient.Failure.self) { try await server.talk { try $0.ask(Self.get) } }
            mayEnd.add(1)
            let response = try await busy.value
            #expect(response.text == "finished")
            #expect(response.fields["connection"] == "close")
            await stop.value
            #expect(server.server.connectionCount == 0)
        }
    }

    @Test func whatIsNotDoneWithinTheGraceIsCutOff() async throws {
        let (begun, canceled) = (Counter(), Counter())
        let handler: Handler = { _ in
            begun.add(1)
            do { try await Task.sleep(for: .seconds(3_600)) } catch { canceled.add(1) }
            return .text("")
        }
        try await withServer(handler: handler) { server in
            let client = Task { try await server.talk { try $0.ask(Self.get) } }
            try await onThread { while begun.count == 0 { waitBriefly() } }
            await server.server.stop(grace: .milliseconds(10))
            await #expect(throws: RawClient.Failure.self) { try await client.value }
            try await onThread { while canceled.count == 0 { waitBriefly() } }
        }
    }

    @Test func bothFamiliesAreServed() async throws {
        let listen = ["127.0.0.1", "::1"].map { ListenAddress(host: $0, port: 0) }
        try await withServer(listen: listen, handler: { .text($0.peer) }) { server in
            var peers: [String] = []
            for address in server.addresses {
                peers.append(
                    try await onThread {
                        let client = try RawClient(address)
                        defer { client.close() }
                        return try client.ask(Self.get).text
                    })
            }
            #expect(peers == ["127.0.0.1", "::1"])
            #expect(server.addresses[1].description.hasPrefix("[::1]:"))
        }
    }

    @Test func everyLoopGetsItsShareAndItsHandlersStayThere() async throws {
        let places = Mutex<[Int: Int]>([:])
        let loops = Late<LoopGroup>()
        let handler: Handler = { _ in
            let place = loops.value?.loops.firstIndex { $0.isCurrent } ?? -1
            places.withLock { $0[place, default: 0] += 1 }
            return .text("")
        }
        try await withServer(loops: 2, handler: handler) { server in
            loops.value = server.loops
            for _ in 0..<10 { _ = try await server.talk { try $0.ask(Self.get) } }
        }
        #expect(places.withLock { $0 } == [0: 5, 1: 5])
    }

    @Test func anAddressInUseIsNamed() async throws {
        try await withServer { server in
            let bound = server.addresses[0]
            let configuration = HTTPServer.Configuration(
                listen: [ListenAddress(host: bound.host, port: bound.port)])
            let second = HTTPServer(configuration: configuration, loops: server.loops) { _ in .text("") }
            let error = await #expect(throws: ListenError.self) { try await second.start() }
            #expect(error?.description == "cannot listen on \(bound): Address already in use")
        }
    }

    @Test func listenAddressesAreReadFromText() {
        #expect(ListenAddress("127.0.0.1:80") == ListenAddress(host: "127.0.0.1", port: 80))
        #expect(ListenAddress("[::1]:80") == ListenAddress(host: "::1", port: 80))
        #expect(ListenAddress(":80") == ListenAddress(host: "", port: 80))
        for text in ["", "80", "a:", "a:b", "::1:80", "a:99999"] { #expect(ListenAddress(text) == nil) }
    }
}
