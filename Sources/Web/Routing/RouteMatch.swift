import HTTPServer

/// What a router says about a method and a path.
public enum RouteMatch<Route: Sendable>: Sendable {
    /// The route, its pattern (for logs) and its parameters, percent-decoded, in the order of the pattern.
    case found(Route, pattern: PathPattern, parameters: [String])
    /// The address exists, the method does not (RFC 9110 section 15.5.6); the methods go into Allow.
    case methodNotAllowed([Method])
    case notFound
}
