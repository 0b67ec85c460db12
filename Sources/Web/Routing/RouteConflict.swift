import HTTPServer

/// Two routes that could answer the same request; found when the site is put together, before it serves.
public enum RouteConflict: Error, Equatable, CustomStringConvertible {
    /// The method and the shape are taken; names of parameters do not tell routes apart.
    case duplicate(Method, PathPattern, PathPattern)
    /// Some path fits both patterns and neither is more specific, as `/a/new/{x}` and `/a/{y}/edit`.
    case ambiguous(Method, PathPattern, PathPattern)

    public var description: String {
        switch self {
        case .duplicate(let method, let new, let old):
            "route \(method.rawValue) \(new) is already there as \(old)"
        case .ambiguous(let method, let new, let old):
            "routes \(method.rawValue) \(new) and \(old) fit the same path"
        }
    }
}
