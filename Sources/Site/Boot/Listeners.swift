import HTTPServer
import Logging

/// The two servers of a process.
final class Listeners: Sendable {
    private let servers: [HTTPServer]

    init(_ assembly: Assembly, _ installation: Installation) {
        let configuration = installation.configuration
        servers = [
            (configuration.listen, 10_000, assembly.publicPipeline),
            // Staff are few: a flood at their door must not take descriptors from the public one.
            (configuration.adminListen, 500, assembly.adminPipeline),
        ].map { address, connections, pipeline in
            var server = configuration.server(on: address)
            server.maximumConnections = connections
            server.bodyLimit = { pipeline.bodyLimit($0.method, $0.path) }
            server.refusalPage = { pipeline.response(to: $0, of: $1) }
            return HTTPServer(configuration: server, loops: installation.loops) { request in
                await pipeline.respond(to: request)
            }
        }
    }

    func start() async throws {
        for server in servers { _ = try await server.start() }
    }

    /// Finishes what is under way within ten seconds.
    func stop() async {
        await withTaskGroup(of: Void.self) { group in
            for server in servers { group.addTask { await server.stop(grace: .seconds(10)) } }
        }
    }
}

extension Configuration {
    private static let refusals = Logger(label: "http")

    /// What the server of a listener needs.
    fileprivate func server(on address: ListenAddress) -> HTTPServer.Configuration {
        let tls = tlsCertificate.flatMap { certificate in
            tlsKey.map { TLSFiles(certificate: certificate, key: $0) }
        }
        var server = HTTPServer.Configuration(listen: [address], tls: tls)
        // No address of the client: the request log holds no personal data.
        server.onRefusal = { refused in
            Self.refusals.notice(
                "refused a request",
                metadata: [
                    "status": "\(refused.refusal.status.rawValue)", "reason": "\(refused.refusal.reason)",
                ])
        }
        return server
    }
}
