import Civic
import Web

extension Installation {
    /// Puts the site together on this installation's database.
    func assembly(news: PageCacheNews, security: SecurityLog) async throws -> Assembly {
        let city = try await CityStore(database).find() ?? City(name: configuration.cityName)
        return try Assembly(
            configuration,
            Assembly.Parts(
                database: database, secret: secret, city: city, security: security,
                log: RequestLog(.descriptor(1)), workers: workers, announce: { news.announce() }))
    }

    /// The context for a command, whose changes other processes hear of.
    func context() async throws -> SiteContext {
        try await assembly(news: PageCacheNews(), security: SecurityLog(folder: data + "/log")).site
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
}
