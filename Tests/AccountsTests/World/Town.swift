import Accounts
import Civic
import Foundation
import HTTPServer
import Loops
import Postgres
import TestSupport
import Testing
import Web

/// A site of nothing but accounts, on a database of its own: requests go through the real routes.
struct Town: Sendable {
    let site: SiteContext
    let router: Router<SiteRoute>
    let posts: PostedForms
    let confirmed: ConfirmedAccounts
    let contributions: NotedContributions

    static let cheap = HashParameters(memory: 64, passes: 1)
    static let threads = WorkerThreads(name: "test-argon2", threads: 2, queue: 64)

    init(
        _ database: Database, sendsMail: Bool = false, hasher: PasswordHasher? = nil, terms: Int = 1
    ) throws {
        let secret = try #require(Secret(String(repeating: "s", count: 43)))
        let posts = PostedForms(secret)
        let confirmed = ConfirmedAccounts()
        let contributions = NotedContributions()
        self.contributions = contributions
        self.posts = posts
        self.confirmed = confirmed
        site = SiteContext(
            database: database,
            ports: Ports(
                sources: [], threads: NoThreads(), people: AccountPeople(), notices: AccountNotices(),
                moderated: [], moderationRecord: NoRecord(), confirmationListeners: [confirmed],
                continuation: posts, terms: FixedTerms(version: terms), contributions: [contributions]),
            secret: secret,
            identity: LiveIdentity(
                fixed: Identity(
                    city: City(name: "試験市"), texts: try Texts(folder: Repository.root + "/Resources/Texts"))),
            security: SecurityLog(LineWriter { _ in }),
            assets: { "/static/" + $0 }, publicURL: "http://town.example", adminURL: "http://staff.example",
            sendsMail: sendsMail, dropSharedPages: {})
        var router = Router<SiteRoute>()
        let hasher = hasher ?? PasswordHasher(threads: Self.threads, parameters: Self.cheap)
        for feature in [AccountsFeature(hasher: hasher), InformationFeature()] as [any Feature] {
            for route in feature.routes { try router.insert(route.method, route.pattern, route) }
        }
        self.router = router
    }
}

/// Runs a test in a town.
func withTown(
    sendsMail: Bool = false, hasher: PasswordHasher? = nil, terms: Int = 1,
    _ body: @Sendable (Town) async throws -> Void
) async throws {
    try await withDatabase { database in
        try await body(Town(database, sendsMail: sendsMail, hasher: hasher, terms: terms))
    }
}
