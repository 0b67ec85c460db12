import HTTPServer
import Logging

/// The two servers of a process.
final class Listeners: Sendable {
    private let servers: [HTTPServer]

    init(_ assembly: Assembly, _ installation: Installation) {
        let configuration = installation.configuration
        servers = [
            (configuration.listen, assembly.publicPipeline),
            (configuration.adminListen, assembly.adminPipeline),
        ].map { address, pipeline in
            HTTPServer(
                configuration: configuration.server(on: address), loops: installation.loops,
                handler: { await pipeline.respond(to: $0) })
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
