import Civic
import HTTPServer
import Web

/// Answers for balancers and container engines: alive, and ready to serve.
public struct Probes: Feature {
    public init() {}

    public var routes: [SiteRoute] {
        [.get(Path("/healthz"), .anyone, alive), .get(Path("/readyz"), .anyone, ready)]
    }

    @Sendable private func alive(_ visit: Visit) async throws -> Response {
        Self.text("ok\n")
    }

    /// Ready means that the database answers; else the error edge makes it 503.
    @Sendable private func ready(_ visit: Visit) async throws -> Response {
        _ = try await visit.database.value("SELECT 1", as: Int32.self)
        return Self.text("ready\n")
    }

    private static func text(_ text: String) -> Response {
        Response(
            headers: ["Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store"],
            body: .bytes(Array(text.utf8)))
    }
}
