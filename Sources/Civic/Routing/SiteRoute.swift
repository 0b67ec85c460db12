import HTTPServer
import Web

/// One entry of the route table: an address, who may use it, how often, and what answers.
public struct SiteRoute: Sendable {
    public let method: Method
    public let pattern: PathPattern
    public let permission: Permission
    /// Whether a visitor's answer is the same for all visitors of a language and may be kept by the page cache.
    public let isShared: Bool
    public let limit: RateRule?
    /// What a form of this route may hold; more than texts where it takes files.
    public let form: FormLimits
    /// What the parameters of a staff route name; nil on the public listener and where nothing was declared, which
    /// opens it to nobody whose role counts for some consultations only.
    public private(set) var reach: StaffReach?
    /// Answers a request; nil when a parameter has the wrong form.
    public let handle: @Sendable (Visit, [String]) async throws -> Response?

    public typealias Handler<each Parameter: PathParameter> =
        @Sendable (Visit, repeat each Parameter) async throws -> Response

    /// The route with what its parameters name.
    public func reaching(_ reach: StaffReach?) -> SiteRoute {
        var route = self
        route.reach = reach
        return route
    }

    /// Whether a person must have accepted the terms in force: to say something, not to read or take it back.
    public var needsTerms: Bool {
        method == .post && permission == .residentAtSend && !pattern.description.hasSuffix("/withdrawal")
    }

    private init<each Parameter: PathParameter>(
        _ method: Method, _ path: Path<repeat each Parameter>, _ permission: Permission, isShared: Bool,
        limit: RateRule?, form: FormLimits = .text, _ handler: @escaping Handler<repeat each Parameter>
    ) {
        self.method = method
        self.pattern = path.pattern
        self.permission = permission
        self.isShared = isShared
        self.limit = limit
        self.form = form
        handle = { visit, raw in
            guard let values = path.parse(raw) else { return nil }
            return try await handler(visit, repeat each values)
        }
    }

    /// A page; `shared` where visitors of one language all get the same bytes.
    public static func get<each Parameter: PathParameter>(
        _ path: Path<repeat each Parameter>, _ permission: Permission, shared: Bool = false,
        limit: RateRule? = nil, _ handler: @escaping Handler<repeat each Parameter>
    ) -> SiteRoute {
        SiteRoute(.get, path, permission, isShared: shared, limit: limit, handler)
    }

    /// An act; `form` where it takes files, or more fields than most forms have.
    public static func post<each Parameter: PathParameter>(
        _ path: Path<repeat each Parameter>, _ permission: Permission, limit: RateRule? = nil,
        form: FormLimits = .text, _ handler: @escaping Handler<repeat each Parameter>
    ) -> SiteRoute {
        SiteRoute(.post, path, permission, isShared: false, limit: limit, form: form, handler)
    }
}
