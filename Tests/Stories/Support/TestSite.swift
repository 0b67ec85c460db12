import Civic
import Foundation
import HTTPServer
import Loops
import Postgres
import Synchronization
import TestSupport
import Web

@testable import Site

/// A whole site on a database of its own: a request value in, a response value out.
///
/// With TOMONI_TEST_SOCKET=1 the same stories run over real sockets.
final class TestSite: Sendable {
    let assembly: Assembly
    let databases: TestDatabases
    private let publicTransport: Browser.Transport
    private let adminTransport: Browser.Transport
    /// Empty in process.
    private let sockets: [SocketTransport]

    /// Lines of the security log.
    let securityLines: Lines
    /// Lines of the request log.
    let requestLines: Lines

    static let publicAuthority = "127.0.0.1:8080"
    static let adminAuthority = "127.0.0.1:8081"

    /// Runs a story on a fresh site; `environment` adds to an otherwise empty one.
    static func with(
        _ environment: [String: String] = [:], _ story: @Sendable (TestSite) async throws -> Void
    ) async throws {
        var variables = ["TOMONI_HOME": Repository.root, "TOMONI_CITY_NAME": "汐見市"]
        variables.merge(environment) { $1 }
        let configuration = try Configuration.read(variables)
        try await withDatabases { databases in
            try await databases.with(.application) { database in
                let site = try await TestSite(configuration, databases, database)
                do {
                    try await story(site)
                } catch {
                    await site.stop()
                    throw error
                }
                await site.stop()
            }
        }
    }

    private init(_ configuration: Configuration, _ databases: TestDatabases, _ database: Database)
        async throws
    {
        let (security, requests) = (Lines(), Lines())
        guard let secret = Secret(Secret.random()) else { throw ConfigurationError(["no secret"]) }
        let assembly = try Assembly(
            configuration,
            Assembly.Parts(
                database: database, secret: secret, city: City(name: configuration.cityName),
                security: SecurityLog(security.writer), log: RequestLog(requests.writer),
                workers: Self.workers, announce: {}))
        self.assembly = assembly
        self.databases = databases
        securityLines = security
        requestLines = requests
        guard Self.usesSockets else {
            sockets = []
            publicTransport = Self.inProcess(assembly.publicPipeline)
            adminTransport = Self.inProcess(assembly.adminPipeline)
            return
        }
        let pipelines = [assembly.publicPipeline, assembly.adminPipeline]
        var sockets: [SocketTransport] = []
        for pipeline in pipelines { sockets.append(try await SocketTransport(pipeline)) }
        self.sockets = sockets
        publicTransport = sockets[0].send
        adminTransport = sockets[1].send
    }

    private static let usesSockets = ProcessInfo.processInfo.environment["TOMONI_TEST_SOCKET"] == "1"

    private func stop() async {
        for socket in sockets { await socket.stop() }
    }

    static let workers = WorkerThreads(name: "test-work", threads: 2, queue: 256)

    private static func inProcess(_ pipeline: Pipeline) -> Browser.Transport {
        { request in
            let response = await pipeline.respond(to: request)
            return Page(response, body: try await response.body.collected())
        }
    }

    /// A browser that has never been here.
    func visitor(language: String = "ja") -> Browser {
        Browser(authority: Self.publicAuthority, language: language, publicTransport)
    }

    /// A browser on the admin listener, not logged in.
    func staffVisitor() -> Browser {
        Browser(authority: Self.adminAuthority, adminTransport)
    }

    var database: Database { assembly.site.database }
}

/// Lines that a log wrote.
final class Lines: Sendable {
    private final class Sink: Sendable {
        let bytes = Mutex<[UInt8]>([])
    }

    private let sink = Sink()
    let writer: LineWriter

    init() {
        let sink = sink
        writer = LineWriter { written in sink.bytes.withLock { $0 += written } }
    }

    var text: String {
        writer.flush()
        return sink.bytes.withLock { String(decoding: $0, as: UTF8.self) }
    }
}

extension Body {
    /// The whole body in memory.
    func collected() async throws -> [UInt8] {
        switch self {
        case .empty: return []
        case .bytes(let bytes): return bytes
        case .stored(let stored): return stored.bytes
        case .stream(let send):
            let collected = Mutex<[UInt8]>([])
            try await send(BodyWriter { piece in collected.withLock { $0 += piece } })
            return collected.withLock { $0 }
        }
    }
}
