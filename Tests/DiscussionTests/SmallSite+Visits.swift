import Civic
import HTTPServer
import Postgres
import Web

@testable import Discussion

extension SmallSite {
    var context: SiteContext {
        get throws {
            guard let secret = Secret(Secret.random()) else { throw SmallWorld.NotStored() }
            return SiteContext(
                database: world.database, ports: ports, secret: secret,
                identity: LiveIdentity(
                    fixed: Identity(city: City(name: "汐見市"), texts: Texts(tables: [:]))),
                security: SecurityLog(LineWriter { _ in }), assets: { $0 },
                publicURL: "http://localhost:18700", adminURL: "http://localhost:18701", sendsMail: false,
                dropSharedPages: {})
        }
    }

    private var ports: Ports {
        Ports(
            sources: [self, CommentSource()], threads: DiscussionThreads(), people: self, notices: self,
            moderated: [ModeratedComments()], moderationRecord: self,
            confirmationListeners: [DiscussionConfirmations()], continuation: self)
    }

    /// A request as the pipeline hands it over.
    func visit(
        by account: AccountID?, _ fields: [(String, String)] = [], isConfirmed: Bool = true,
        now: Instant = .now
    ) throws -> Visit {
        let request = Request(path: "/")
        let viewer = account.map {
            Viewer.resident(Resident(id: $0, displayName: "だれか", isConfirmed: isConfirmed))
        }
        return Visit(
            request: request, requestID: RequestID(), site: try context, viewer: viewer ?? .visitor,
            phrases: .none, form: Form(fields: fields.map { Form.Field(name: $0.0, value: $0.1) }),
            query: Form(), csrfToken: nil, sessionHash: nil, flash: nil,
            client: TrustedProxies().client(of: request), now: now, listener: .public, cookies: .hostOnly)
    }

    /// Posts a comment form to the passage.
    func post(by account: AccountID, _ fields: [(String, String)], isConfirmed: Bool = true) async throws
        -> Response
    {
        try await CreateComment.onPassage(
            visit(by: account, fields, isConfirmed: isConfirmed), slug: Slug(literal: "dx"), id: world.passage
        )
    }
}

extension Response {
    var location: String? { headers["Location"] }

    var text: String {
        guard case .bytes(let bytes) = body else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }
}
