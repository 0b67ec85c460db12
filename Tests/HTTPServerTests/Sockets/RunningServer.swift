import Loops
import Synchronization
import Testing

@testable import HTTPServer

/// A server on a free loopback port with what it refused.
final class RunningServer: Sendable {
    let server: HTTPServer
    let addresses: [BoundAddress]
    let loops: LoopGroup
    private let refusals: Mutex<[String]>

    fileprivate init(
        server: HTTPServer, addresses: [BoundAddress], loops: LoopGroup, refusals: consuming Mutex<[String]>
    ) {
        self.server = server
        self.addresses = addresses
        self.loops = loops
        self.refusals = refusals
    }

    var refused: [String] { refusals.withLock { $0 } }

    /// Loops for a server that is not meant to start.
    static func spareLoops() -> LoopGroup { LoopGroup(count: 1) }

    fileprivate func note(_ refusal: RefusedRequest) {
        refusals.withLock { $0.append("\(refusal.refusal)") }
    }

    /// Runs a blocking client on a thread of its own.
    func talk<T: Sendable>(_ body: @escaping @Sendable (RawClient) throws -> T) async throws -> T {
        let address = try #require(addresses.first)
        return try await onThread {
            let client = try RawClient(address)
            defer { client.close() }
            return try body(client)
        }
    }
}

private let clientThreads = WorkerThreads(name: "client", threads: 16, queue: 1_000)

/// Runs blocking work off the threads that tests share.
func onThread<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    try await clientThreads.run(work)
}

/// Starts a server for a test and stops it afterwards.
func withServer(
    loops count: Int = 1, listen: [ListenAddress] = [ListenAddress(host: "127.0.0.1", port: 0)],
    configure: (inout HTTPServer.Configuration) -> Void = { _ in },
    handler: @escaping Handler = { _ in .text("hello") },
    _ body: (RunningServer) async throws -> Void
) async throws {
    let loops = LoopGroup(count: count)
    let late = Late<RunningServer>()
    var configuration = HTTPServer.Configuration(listen: listen)
    configure(&configuration)
    configuration.onRefusal = { refusal in late.value?.note(refusal) }
    let server = HTTPServer(configuration: configuration, loops: loops, handler: handler)
    let addresses = try await server.start()
    let running = RunningServer(server: server, addresses: addresses, loops: loops, refusals: Mutex([]))
    late.value = running
    let result: Result<Void, any Error>
    do { result = .success(try await body(running)) } catch { result = .failure(error) }
    await server.stop(grace: .seconds(5))
    loops.stop()
    try result.get()
}

/// A value that is known later.
final class Late<Value: Sendable>: Sendable {
    private let stored = Mutex<Value?>(nil)

    var value: Value? {
        get { stored.withLock { $0 } }
        set { stored.withLock { $0 = newValue } }
    }
}

extension Response {
    static func text(_ text: String, status: Status = .ok) -> Response {
        Response(status: status, headers: ["Content-Type": "text/plain"], body: .bytes(Array(text.utf8)))
    }
}
