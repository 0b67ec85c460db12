import Civic
import HTTPServer
import Web

/// All routes of one listener; a conflict between two of them stops the start.
public struct RouteTable: Sendable {
    private var router = Router<SiteRoute>()
    public let routes: [SiteRoute]

    public init(_ features: [any Feature]) throws {
        routes = features.flatMap(\.routes)
        for route in routes {
            try router.insert(route.method, route.pattern, route)
        }
    }

    /// The route of a request with its raw parameters.
    ///
    /// - Throws: `WebError` 404 or 405.
    func find(_ method: Method, _ path: String) throws -> (route: SiteRoute, parameters: [String]) {
        switch router.match(method, path) {
        case .found(let route, _, let parameters): return (route, parameters)
        case .methodNotAllowed(let allowed): throw WebError.methodNotAllowed(allowed)
        case .notFound: throw WebError.notFound
        }
    }
}
