import Civic
import Foundation
import HTTPServer
import Postgres
import Synchronization
import TestSupport
import Testing
import Web

@testable import Settings

/// A site of nothing but settings, on a database of its own, with one member of staff.
struct SettingsWorld: Sendable {
    let database: Database
    let site: SiteContext
    let member: StaffMember
    private let router: Router<SiteRoute>

    static func with(_ body: @Sendable (SettingsWorld) async throws -> Void) async throws {
        try await withDatabase { try await body(SettingsWorld($0)) }
    }

    private init(_ database: Database) async throws {
        self.database = database
        let id: StaffID? = try await database.value(
            """
            INSERT INTO staff_member (email, display_name, role)
            VALUES ('m@city.example', '森下', 'admin') RETURNING id
            """)
        member = StaffMember(id: try #require(id), displayName: "森下", role: .admin)
        let texts = try Texts(folder: Repository.root + "/Resources/Texts")
        let city = City(name: "試験市")
        site = SiteContext(
            database: database, ports: Self.ports, secret: try #require(Secret(Secret.random())),
            identity: LiveIdentity(Identity(city: city, texts: texts)) {
                try await StoredSettings(database).identity(of: city, texts: texts)
            },
            security: SecurityLog(LineWriter { _ in }), assets: { "/static/" + $0 },
            publicURL: "http://town.example", adminURL: "http://staff.example", sendsMail: false,
            dropSharedPages: {})
        var router = Router<SiteRoute>()
        for route in SettingsFeature().routes { try router.insert(route.method, route.pattern, route) }
        self.router = router
    }

    private static var ports: Ports {
        Ports(
            sources: [], threads: Nobody(), people: Nobody(), notices: Nobody(), moderated: [],
            moderationRecord: Nobody(), confirmationListeners: [], continuation: Nobody(),
            terms: SettingsTerms())
    }

    /// What a visitor gets.
    func get(_ path: String, in language: Language = .japanese) async throws -> Response {
        try await site.identity.refresh()
        guard case .found(let route, _, let parameters) = router.match(.get, path) else {
            throw WebError.notFound
        }
        let visit = Visit(
            request: Request(path: path), requestID: RequestID(), site: site, viewer: .visitor,
            phrases: site.texts.phrases(in: language), form: Form(), query: Form(), csrfToken: nil,
            sessionHash: nil, flash: nil,
            client: TrustedProxies().client(of: Request(path: "/", peer: "192.0.2.1")), now: .now,
            listener: .public, cookies: .plainHTTP)
        guard let response = try await route.handle(visit, parameters) else { throw WebError.notFound }
        return response
    }

    /// The text of a page.
    func text(_ path: String, in language: Language = .japanese) async throws -> String {
        let response = try await get(path, in: language)
        guard case .bytes(let bytes) = response.body else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The acts in the audit log, oldest first.
    func acts() async throws -> [String] {
        try await AuditLog(database).newest(limit: 100).reversed().map(\.act)
    }
}
