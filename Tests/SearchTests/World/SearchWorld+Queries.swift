import Civic
import HTTPServer
import Postgres
import Web

@testable import Search

extension SearchWorld {
    /// What a query finds, best first, without asking who looks.
    func found(
        _ query: String, _ scope: SearchScope = SearchScope(), by order: SearchQuery.Order = .relevance,
        supports: [Int64: Int] = [:]
    ) async throws -> [Int64] {
        let words = QueryReader.words(in: query)
        guard !words.isEmpty else { return [] }
        let rest = RestOfSite(supports: supports)
        let ports = Ports(
            sources: [], threads: rest, people: rest, notices: rest, moderated: [], moderationRecord: rest,
            confirmationListeners: [], continuation: rest)
        let search = FindTexts(common: CommonLexemes(), ports: ports, database: database)
        return try await search.ranked(words, scope, by: order, viewer: .visitor).all.map(\.key.id)
    }

    /// The whole page, as a request gets it.
    func page(_ fields: [String: String], by account: AccountID? = nil) async throws -> String {
        let request = Request(path: "/search")
        let viewer = account.map {
            Viewer.resident(Resident(id: $0, displayName: "だれか", isConfirmed: true))
        }
        let visit = Visit(
            request: request, requestID: RequestID(), site: try context, viewer: viewer ?? .visitor,
            phrases: Texts(tables: [:]).phrases(in: .japanese), form: Form(),
            query: Form(fields: fields.map { Form.Field(name: $0, value: $1) }), csrfToken: nil,
            sessionHash: nil, flash: nil, client: TrustedProxies().client(of: request), now: .now,
            listener: .public, cookies: .hostOnly)
        let response = try await ShowSearch(common: CommonLexemes()).page(visit)
        guard case .bytes(let bytes) = response.body else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    private struct NoSecret: Error {}

    private var context: SiteContext {
        get throws {
            guard let secret = Secret(Secret.random()) else { throw NoSecret() }
            return SiteContext(
                database: database, ports: ports, secret: secret,
                identity: LiveIdentity(
                    fixed: Identity(city: City(name: "汐見市"), texts: Texts(tables: [:]))),
                security: SecurityLog(LineWriter { _ in }), assets: { $0 },
                publicURL: "http://localhost:9140", adminURL: "http://localhost:9141", sendsMail: false,
                dropSharedPages: {})
        }
    }
}
