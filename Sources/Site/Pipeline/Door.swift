import Civic
import HTTPServer
import Web

/// One of the two listeners: its routes, its sessions and how strict it is.
public struct Door: Sendable {
    let listener: Listener
    let routes: RouteTable
    let origins: OriginCheck
    let headers: SecurityHeaders
    let cookies: CookiePolicy
    /// From where it may be used; nil for everywhere.
    let networks: AllowedNetworks?
    /// Who a session token belongs to; nil when it has ended.
    let viewer: @Sendable (SessionToken) async throws -> Viewer?

    public init(
        listener: Listener, routes: RouteTable, origins: OriginCheck, headers: SecurityHeaders,
        cookies: CookiePolicy, networks: AllowedNetworks? = nil,
        viewer: @escaping @Sendable (SessionToken) async throws -> Viewer?
    ) {
        self.listener = listener
        self.routes = routes
        self.origins = origins
        self.headers = headers
        self.cookies = cookies
        self.networks = networks
        self.viewer = viewer
    }
}
