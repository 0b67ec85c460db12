import Postgres
import Web

/// What every handler and every command can reach; made once at start by Site.
public struct SiteContext: Sendable {
    public let database: Database
    public let ports: Ports
    public let texts: Texts
    public let secret: Secret
    public let city: City
    /// Log-ins, posts and staff acts with their source address.
    public let security: SecurityLog
    /// Public address of a static file: `site.assets("site.css")` is `/static/site.3f9a….css`.
    public let assets: @Sendable (String) -> String
    /// Origin that links in mails and exports begin with, such as `https://ideas.city.example`.
    public let publicURL: String
    public let adminURL: String
    /// Whether mail can be sent; without it accounts work at once.
    public let sendsMail: Bool
    /// Drops all shared pages, here and in other processes; called after a commit that changed public content.
    public let dropSharedPages: @Sendable () -> Void

    public init(
        database: Database, ports: Ports, texts: Texts, secret: Secret, city: City, security: SecurityLog,
        assets: @escaping @Sendable (String) -> String, publicURL: String, adminURL: String, sendsMail: Bool,
        dropSharedPages: @escaping @Sendable () -> Void
    ) {
        self.database = database
        self.ports = ports
        self.texts = texts
        self.secret = secret
        self.city = city
        self.security = security
        self.assets = assets
        self.publicURL = publicURL
        self.adminURL = adminURL
        self.sendsMail = sendsMail
        self.dropSharedPages = dropSharedPages
    }

    /// The same site while it sends no mail, as when sample people are told of things.
    public var withoutMail: SiteContext {
        SiteContext(
            database: database, ports: ports, texts: texts, secret: secret, city: city, security: security,
            assets: assets, publicURL: publicURL, adminURL: adminURL, sendsMail: false,
            dropSharedPages: dropSharedPages)
    }

    /// To be called in every transaction that changes what visitors see.
    public func changesPublicPages(in transaction: Transaction) {
        let drop = dropSharedPages
        transaction.afterCommit { drop() }
    }
}

/// The city this installation serves.
public struct City: Sendable, Equatable {
    public let name: String
    /// Whether this is the sample city.
    public let isSample: Bool

    public init(name: String, isSample: Bool = false) {
        self.name = name
        self.isSample = isSample
    }
}
