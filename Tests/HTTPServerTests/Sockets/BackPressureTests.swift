import Glibc
import Synchronization
import Testing

@testable import HTTPServer

/// Gives other threads a moment; used only to poll for something that must come.
func waitBriefly() {
    usleep(500)
}

@Suite struct BackPressureTests {
    private static let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test func aSlowReaderGetsEverythingAndHoldsUpNobody() async throws {
        let body = (0..<183).flatMap { [UInt8](repeating: $0, count: 65_537) }
        let handler: Handler = { $0.path == "/" ? Response(body: .bytes(body)) : .text("quick") }
        try await withServer(handler: handler) { server in
            try await server.talk { slow in
                try slow.send(Self.get)
                for _ in 0..<3 {
                    let quick = try RawClient(server.addresses[0])
                    defer { quick.close() }
                    #expect(try quick.ask("GET /quick HTTP/1.1\r\nHost: a\r\n\r\n").text == "quick")
                }
                #expect(try ResponseReader(slow).next().body == body)
            }
        }
    }

    @Test func aStreamWaitsForItsReaderAndEndsWhenTheReaderGoes() async throws {
        let (written, ended) = (Counter(), Counter())
        let handler: Handler = { _ in
            Response(
                body: .stream { writer in
                    defer { ended.add(1) }
                    while true {
                        try await writer.write([UInt8](repeating: 65, count: 65_536))
                        written.add(1)
                    }
                })
        }
        try await withServer(handler: handler) { server in
            try await server.talk { client in
                try client.send(Self.get)
                // Until the sockets' buffers are full; they hold far less than this.
                var before = -1
                while written.count != before || written.count == 0 {
                    before = written.count
                    for _ in 0..<40 { waitBriefly() }
                }
                #expect(written.count < 1_000)
                #expect(ended.count == 0)
            }
            try await onThread { while ended.count == 0 { waitBriefly() } }
        }
    }

    @Test func aClientThatGoesAwayCancelsItsHandler() async throws {
        let (begun, canceled) = (Counter(), Counter())
        let handler: Handler = { _ in
            begun.add(1)
            do { try await Task.sleep(for: .seconds(3_600)) } catch { canceled.add(1) }
            return .text("unheard")
        }
        try await withServer(handler: handler) { server in
            try await server.talk { client in
                try client.send(Self.get)
                while begun.count == 0 { waitBriefly() }
            }
            try await onThread {
                while canceled.count == 0 || server.server.connectionCount > 0 { waitBriefly() }
            }
        }
    }

    @Test func aClientThatPipelinesWithoutEndIsNotReadWhileItsRequestIsInWork() async throws {
        let mayEnd = Counter()
        let handler: Handler = { _ in
            while mayEnd.count == 0 { try? await Task.sleep(for: .milliseconds(1)) }
            return .text("")
        }
        try await withServer(handler: handler) { server in
            try await server.talk { client in
                let requests = Array(String(repeating: Self.get, count: 10_000).utf8)
                // The sockets' buffers hold a few megabytes; then sending must stall.
                client.neverWaitToSend()
                var sent = 0
                while let count = client.sendSome(requests) { sent += count }
                #expect(sent < 64_000_000)
                mayEnd.add(1)
            }
        }
    }
}

/// A count that threads share.
final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    var count: Int { value.load(ordering: .acquiring) }

    func add(_ number: Int) {
        value.wrappingAdd(number, ordering: .acquiringAndReleasing)
    }
}

extension RawClient {
    func neverWaitToSend() {
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }

    /// Sends what the socket takes within a moment; nil when it takes nothing.
    func sendSome(_ bytes: [UInt8]) -> Int? {
        for _ in 0..<100 {
            let count = bytes.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count > 0 { return count }
            waitBriefly()
        }
        return nil
    }
}
