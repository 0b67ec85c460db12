import Civic
import HTTPServer
import Japanese
import Logging
import Loops
import Postgres
import Web

/// The site put together on a database: context, routes and both pipelines, without any socket.
public struct Assembly: Sendable {
    public let site: SiteContext
    public let publicPipeline: Pipeline
    public let adminPipeline: Pipeline
    public let sharedPages: SharedPages

    /// What an assembly is made of besides the configuration.
    public struct Parts: Sendable {
        public var database: Database
        public var secret: Secret
        /// The city as long as the database names none.
        public var city: City
        public var security: SecurityLog
        public var log: RequestLog
        public var workers: WorkerThreads
        /// The installation's folder, with the security log; nil where there is none.
        public var data: String?
        /// Tells other processes to drop their shared pages.
        public var announce: @Sendable () -> Void

        public init(
            database: Database, secret: Secret, city: City, security: SecurityLog, log: RequestLog,
            workers: WorkerThreads, data: String? = nil, announce: @escaping @Sendable () -> Void
        ) {
            self.database = database
            self.secret = secret
            self.city = city
            self.security = security
            self.log = log
            self.workers = workers
            self.data = data
            self.announce = announce
        }
    }

    /// - Throws: when texts or static files can't be read, or two routes fit one address.
    public init(_ configuration: Configuration, _ parts: Parts) throws {
        let staticFiles = try StaticFiles(folder: configuration.home + "/Resources/Static")
        let furigana = FuriganaPages(
            workers: parts.workers,
            corrections: try Corrections(file: configuration.home + "/Resources/Furigana/readings.txt"))
        let shared = SharedPages(cache: PageCache(limit: 64 << 20), furigana: furigana)
        let mount = Mount(workers: parts.workers, embedOrigins: configuration.embedOrigins)
        let tables = try mount.tables()
        let texts = try Texts(folder: configuration.home + "/Resources/Texts")
        let site = SiteContext(
            database: parts.database,
            ports: mount.ports(
                continuation: SiteContinuation(routes: tables.public, secret: parts.secret),
                logs: parts.data.map { $0 + "/log" }),
            secret: parts.secret,
            identity: LiveIdentity(Identity(city: parts.city, texts: texts)) {
                try await StoredIdentity(database: parts.database, texts: texts).read(or: parts.city)
            },
            security: parts.security,
            assets: { staticFiles.url(for: $0) }, publicURL: configuration.publicURL,
            adminURL: configuration.adminURL, sendsMail: configuration.smtpURL != nil,
            staffRules: configuration.staffRules,
            dropSharedPages: {
                shared.drop()
                parts.announce()
            })
        let doors = Doors(configuration, parts.database)
        func pipeline(_ door: Door) -> Pipeline {
            Pipeline(
                door: door, site: site, shared: shared, staticFiles: staticFiles,
                proxies: configuration.trustedProxies.flatMap(TrustedProxies.init(list:)) ?? TrustedProxies(),
                limits: RateLimits(door.routes.routes), log: parts.log,
                edge: ErrorEdge(logger: Logger(label: "site")), furigana: furigana)
        }
        self.site = site
        sharedPages = shared
        publicPipeline = pipeline(doors.public(tables.public))
        adminPipeline = pipeline(doors.admin(tables.admin))
    }
}
