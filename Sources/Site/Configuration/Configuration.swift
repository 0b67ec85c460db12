import Civic
import HTTPServer
import Web

/// Everything an operator can set, read once from the environment; working defaults for a first run.
public struct Configuration: Sendable {
    /// Where the application's data is; nil means the embedded cluster.
    public var databaseURL: String?
    /// The same database under the owner's role, for migrations; nil means `databaseURL`.
    public var migrationDatabaseURL: String?
    /// Folder of the embedded cluster, the secret and the security log.
    public var dataFolder: String
    public var listen: ListenAddress
    public var adminListen: ListenAddress
    /// Origin of the public site without a slash at the end; links are made from it only.
    public var publicURL: String
    public var adminURL: String
    public var tlsCertificate: String?
    public var tlsKey: String?
    /// Signs cookies and links; nil only with the embedded cluster, which keeps one in the data folder.
    public var secret: String?
    public var smtpURL: String?
    public var mailFrom: String
    /// Name of the city until staff change it.
    public var cityName: String
    /// Networks whose X-Forwarded-For and X-Forwarded-Proto are believed.
    public var trustedProxies: String?
    /// Networks from which the staff pages may be used; nil for all.
    public var adminNetworks: String?
    /// How long staff stay logged in, and whether they need a second factor.
    public var staffRules: StaffRules
    /// Sites that may show the fragments of ``/embed`` in a frame, such as the city's own website.
    public var embedOrigins: [String]
    public var logLevel: LogLevel
    /// Allows cookies without `Secure` on plain http outside this machine.
    public var allowsInsecureHTTP: Bool
    /// Event loops, each a thread.
    public var loops: Int
    /// Threads for password hashing and other work of the processor; each hash takes 46 MiB.
    public var workerThreads: Int
    /// Folder of daily backups; nil means `backups` in the data folder, with the embedded cluster only.
    public var backupFolder: String?
    /// Minute of the day in Japan from which the daily backup is made.
    public var backupMinute: Int
    /// Folder with Resources and Migrations.
    public var home: String

    /// Severity from which the request log writes.
    public enum LogLevel: String, Sendable, CaseIterable {
        case debug, info, warning, error

        /// Whether each request gets a line, not only what goes wrong.
        var includesRequests: Bool { self == .debug || self == .info }
    }
}
