import Accounts
import Civic
import HTTPServer
import Logging
import Postgres
import Web

/// `tomoni serve`: migrates, opens both listeners and runs the jobs until SIGTERM.
public struct Serve: Sendable {
    let isDemo: Bool

    public init(isDemo: Bool) {
        self.isDemo = isDemo
    }

    public func run(_ configuration: Configuration) async throws {
        if isDemo { try Self.requireLoopback(configuration) }
        let installation = try await Installation.open(configuration, for: .serving, say: Program.say)
        do {
            try await serve(installation)
        } catch {
            await installation.close()
            throw error
        }
        await installation.close()
    }

    /// The sample city's passwords are printed, so nobody else may reach it.
    private static func requireLoopback(_ configuration: Configuration) throws {
        guard configuration.listen.isLoopback, configuration.adminListen.isLoopback else {
            throw ConfigurationError([
                "serve --demo listens on this machine only. Take TOMONI_LISTEN and TOMONI_ADMIN_LISTEN away."
            ])
        }
    }

    private func serve(_ installation: Installation) async throws {
        let news = PageCacheNews()
        let security = try installation.securityLog(days: try await installation.securityLogDays())
        let logIns = isDemo ? try await fillSample(installation, security) : nil
        let assembly = try await installation.assembly(security: security, announce: { news.announce() })
        let mail = try MailWorker(site: assembly.site, installation.configuration)
        let listeners = Listeners(assembly, installation)
        try await listeners.start()
        Greeting(installation.configuration, city: assembly.site.city).show(logIns)
        let jobs = Task {
            await Jobs(
                assembly: assembly, installation: installation, news: news, mail: mail,
                logger: Logger(label: "jobs")
            ).run()
        }
        await Signals.waitForEnd()
        Program.say("Stopping.")
        await listeners.stop()
        jobs.cancel()
        await jobs.value
        security.flush()
    }

    /// Puts the sample city into an empty database; the log-ins to show when it was not there before.
    private func fillSample(
        _ installation: Installation, _ security: SecurityLog
    ) async throws -> [SampleLogIn]? {
        let assembly = try await installation.assembly(security: security, announce: {})
        let folder = installation.configuration.home + "/Resources/Demo"
        let hasher = PasswordHasher(threads: installation.workers)
        return try await SampleCity(site: assembly.site.withoutMail, hasher: hasher, folder: folder).fill()
    }
}
