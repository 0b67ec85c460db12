import Civic
import Synchronization
import Web

extension Installation {
    /// Puts the site together on this installation's database; `announce` tells other processes of changes.
    func assembly(security: SecurityLog, announce: @escaping @Sendable () -> Void) async throws -> Assembly {
        let assembly = try Assembly(
            configuration,
            Assembly.Parts(
                database: database, secret: secret, city: City(name: configuration.cityName),
                security: security,
                log: RequestLog(configuration.logLevel.includesRequests ? .descriptor(1) : nil),
                workers: workers, data: data, announce: announce))
        try await assembly.site.identity.refresh()
        return assembly
    }

    /// Opens an installation for the time of a command.
    static func with(
        _ configuration: Configuration, _ body: @Sendable (Installation) async throws -> Void
    ) async throws {
        let installation = try await open(configuration, for: .command, say: Program.complain)
        do {
            try await body(installation)
            await installation.close()
        } catch {
            await installation.close()
            throw error
        }
    }

    /// Opens the site for the time of a command; running servers hear of what it changed.
    static func withSite(
        _ configuration: Configuration, _ body: @Sendable (SiteContext) async throws -> Void
    ) async throws {
        try await withSite(configuration) { site, _ in try await body(site) }
    }

    /// The same with the installation that the site stands on.
    static func withSite(
        _ configuration: Configuration, _ body: @Sendable (SiteContext, Installation) async throws -> Void
    ) async throws {
        try await with(configuration) { installation in
            let hasChanged = Flag()
            let security = try installation.securityLog(days: try await installation.securityLogDays())
            let assembly = try await installation.assembly(security: security, announce: hasChanged.set)
            try await body(assembly.site, installation)
            if hasChanged.isSet {
                try await installation.database.notify(Invalidation.channel, Invalidation.everything.payload)
            }
            security.flush()
        }
    }

    private final class Flag: Sendable {
        private let value = Mutex(false)
        var isSet: Bool { value.withLock { $0 } }

        @Sendable func set() {
            value.withLock { $0 = true }
        }
    }
}
