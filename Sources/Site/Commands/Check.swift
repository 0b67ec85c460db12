import Civic
import Foundation
import Japanese
import Postgres
import Search

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
            Program.say(dictionary)
            Program.say("Database, migrations, texts and static files: in order.")
            if isDeep {
                let rows = try await AuditChain(site.database, secret: site.secret).verify()
                Program.say("Audit chain: \(rows) rows, unbroken.")
                try await Self.checkSearch(site)
            }
        }
    }

    private static func checkSearch(_ site: SiteContext) async throws {
        let found = try await site.searchIndex.compare()
        let waiting = found.pending == 0 ? "" : ", \(found.pending) changes waiting"
        Program.say("Search: \(found.entries) entries\(waiting).")
        guard found.isSound || found.pending > 0 else {
            throw CommandError(
                """
                Search: \(found.missing) texts are missing and \(found.superfluous) should not be there. Set \
                search_state.version to 0 in the database; the next serve then makes the index anew.
                """)
        }
    }

    /// Without it the site runs, but nobody can have furigana.
    private var dictionary: String {
        do {
            _ = try MorphemeAnalyzer.installed()
            return "Dictionary of Japanese words: in order."
        } catch {
            return "\(error) Until then pages have no furigana."
        }
    }
}
