import HTTPServer

/// Finds the route of a request in a trie of path segments.
///
/// Where a literal and a parameter both fit, the literal wins, for all methods: `POST /ideas/new` is not the
/// idea called "new". Conflicts are refused when routes are inserted, so that a start with them fails.
public struct Router<Route: Sendable>: Sendable {
    private var tree = RouteTree<Route>()
    private var patterns: [(method: Method, pattern: PathPattern)] = []

    public init() {}

    /// Every route with its method and pattern, in the order of insertion.
    public var routes: [(method: Method, pattern: PathPattern)] { patterns }

    /// Adds a route; throws when another one could answer the same request.
    public mutating func insert(_ method: Method, _ pattern: PathPattern, _ route: Route)
        throws(RouteConflict)
    {
        for other in patterns where other.method == method {
            switch pattern.overlap(with: other.pattern) {
            case .same: throw .duplicate(method, pattern, other.pattern)
            case .crossing: throw .ambiguous(method, pattern, other.pattern)
            case .none, .nested: break
            }
        }
        patterns.append((method, pattern))
        tree.insert(.init(method: method, pattern: pattern, route: route), below: pattern.segments[...])
    }

    /// Finds the route of a method and a path as sent; HEAD is answered by GET (RFC 9110 section 9.3.2).
    public func match(_ method: Method, _ path: String) -> RouteMatch<Route> {
        guard let segments = Self.segments(of: path), let found = tree.leaves(at: segments[...]) else {
            return .notFound
        }
        let wanted = method == .head ? Method.get : method
        guard let leaf = found.leaves.first(where: { $0.method == method || $0.method == wanted }) else {
            return .methodNotAllowed(Self.allowed(by: found.leaves.map(\.method)))
        }
        return .found(leaf.route, pattern: leaf.pattern, parameters: found.parameters)
    }

    private static func allowed(by methods: [Method]) -> [Method] {
        let all = methods.contains(.get) && !methods.contains(.head) ? methods + [.head] : methods
        return all.sorted { $0.rawValue < $1.rawValue }
    }

    /// Segments are split before they are decoded, so that an encoded slash never makes a new segment.
    private static func segments(of path: String) -> [String]? {
        guard path.utf8.first == UInt8(ascii: "/") else { return nil }
        guard path.utf8.count > 1 else { return [] }
        var segments: [String] = []
        for part in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard !part.isEmpty, let text = PercentEncoding.decode(part) else { return nil }
            segments.append(text)
        }
        return segments
    }
}
