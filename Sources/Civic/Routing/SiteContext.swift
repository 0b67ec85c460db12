import Postgres
import Web

/// What every handler and every command can reach; made once at start by Site.
public struct SiteContext: Sendable {
    public let database: Database
    public let ports: Ports
    public let secret: Secret
    /// What staff can change about the whole site; the newest that was read.
    public let identity: LiveIdentity
    /// Log-ins, posts and staff acts with their source address.
    public let security: SecurityLog
    /// Public address of a static file: `site.assets("site.css")` is `/static/site.3f9a….css`.
    public let assets: @Sendable (String) -> String
    /// Origin that links in mails and exports begin with, such as `https://ideas.city.example`.
    public let publicURL: String
    public let adminURL: String
    /// Whether mail can be sent; without it accounts work at once.
    public let sendsMail: Bool
    /// How members of staff log in.
    public let staffRules: StaffRules
    /// Drops all shared pages, here and in other processes; called after a commit that changed public content.
    public let dropSharedPages: @Sendable () -> Void

    public init(
        database: Database, ports: Ports, secret: Secret, identity: LiveIdentity, security: SecurityLog,
        assets: @escaping @Sendable (String) -> String, publicURL: String, adminURL: String, sendsMail: Bool,
        staffRules: StaffRules = StaffRules(), dropSharedPages: @escaping @Sendable () -> Void
    ) {
        self.database = database
        self.ports = ports
        self.secret = secret
        self.identity = identity
        self.security = security
        self.assets = assets
        self.publicURL = publicURL
        self.adminURL = adminURL
        self.sendsMail = sendsMail
        self.staffRules = staffRules
        self.dropSharedPages = dropSharedPages
    }

    public var city: City { identity.latest.city }
    public var texts: Texts { identity.latest.texts }

    /// The same site while it sends no mail, as when sample people are told of things.
    public var withoutMail: SiteContext {
        SiteContext(
            database: database, ports: ports, secret: secret, identity: identity, security: security,
            assets: assets, publicURL: publicURL, adminURL: adminURL, sendsMail: false,
            staffRules: staffRules, dropSharedPages: dropSharedPages)
    }

    /// To be called in every transaction that changes what visitors see.
    public func changesPublicPages(in transaction: Transaction) {
        let drop = dropSharedPages
        transaction.afterCommit { drop() }
    }

    /// To be called in every transaction that changes what ``Identity`` holds.
    public func changesIdentity(in transaction: Transaction) {
        let (identity, drop) = (identity, dropSharedPages)
        transaction.afterCommit {
            identity.forget()
            drop()
        }
    }
}
