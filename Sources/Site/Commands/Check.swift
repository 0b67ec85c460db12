import Civic
import Foundation
import Postgres

/// `tomoni check`: shows the settings and verifies database and resources; with `deep` the audit chain too.
public struct Check: Sendable {
    let isDeep: Bool

    public init(isDeep: Bool) {
        self.isDeep = isDeep
    }

    public func run(_ configuration: Configuration) async throws {
        for (name, value) in configuration.listing {
            Program.say(name.padding(toLength: 32, withPad: " ", startingAt: 0) + value)
        }
        try await Installation.withSite(configuration) { site in
            Program.say("Database, migrations, texts and static files: in order.")
            if isDeep {
                let rows = try await AuditChain(site.database, secret: site.secret).verify()
                Program.say("Audit chain: \(rows) rows, unbroken.")
            }
        }
    }
}
