import Accounts
import Civic
import Foundation
import Postgres
import Web

/// Makes the two doors: what differs between the public and the admin listener stands side by side.
struct Doors {
    private let configuration: Configuration
    private let database: Database

    init(_ configuration: Configuration, _ database: Database) {
        self.configuration = configuration
        self.database = database
    }

    func `public`(_ routes: RouteTable) -> Door {
        let sessions = ResidentSessions(database)
        return Door(
            listener: .public, routes: routes,
            origins: OriginCheck(.ordinary, publicURL: configuration.publicURL),
            headers: .ordinary(isTLS: isSecure(configuration.publicURL)),
            cookies: cookies(configuration.publicURL)
        ) { token in
            try await sessions.viewer(token).map(Viewer.resident)
        }
    }

    func admin(_ routes: RouteTable) -> Door {
        let sessions = StaffSessions(database, idleMinutes: configuration.staffRules.idleMinutes)
        return Door(
            listener: .admin, routes: routes,
            origins: OriginCheck(.strict, publicURL: configuration.adminURL),
            headers: .admin(isTLS: isSecure(configuration.adminURL)),
            cookies: cookies(configuration.adminURL),
            networks: configuration.adminNetworks.flatMap(AllowedNetworks.init(list:))
        ) { token in
            try await sessions.viewer(token).map(Viewer.staff)
        }
    }

    private func isSecure(_ origin: String) -> Bool { origin.hasPrefix("https://") }

    private func cookies(_ origin: String) -> CookiePolicy {
        Configuration.keepsSecureCookies(origin) ? .hostOnly : .plainHTTP
    }
}
