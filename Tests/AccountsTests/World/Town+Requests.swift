import Accounts
import Civic
import HTTPServer
import Postgres
import Testing
import Web

extension Town {
    /// Answers a request as the site would, for the person whose session it carries.
    func request(
        _ method: Method, _ path: String, _ fields: KeyValuePairs<String, String> = [:],
        session: SessionToken? = nil, from address: String = "192.0.2.1", language: Language = .japanese
    ) async throws -> Answer {
        let parts = path.split(separator: "?", maxSplits: 1).map(String.init)
        let resident =
            if let session {
                try await ResidentSessions(site.database).viewer(session)
            } else {
                Resident?.none
            }
        let visit = Visit(
            request: Request(method: method, path: parts[0], query: parts.count > 1 ? parts[1] : ""),
            requestID: RequestID(), site: site, viewer: resident.map(Viewer.resident) ?? .visitor,
            phrases: site.texts.phrases(in: language),
            form: Form(fields: fields.map { Form.Field(name: $0.key, value: $0.value) }),
            query: Form.parse(query: parts.count > 1 ? parts[1] : ""), csrfToken: nil,
            sessionHash: resident == nil ? nil : session?.hash, flash: nil,
            client: TrustedProxies().client(of: Request(path: "/", peer: address)), now: .now,
            listener: .public, cookies: .hostOnly)
        return try await answer(visit)
    }

    func get(_ path: String, session: SessionToken? = nil) async throws -> Answer {
        try await request(.get, path, session: session)
    }

    /// Whether a page has this text.
    func shows(_ text: String, at path: String, session: SessionToken? = nil) async throws -> Bool {
        try await get(path, session: session).text.contains(text)
    }

    func post(
        _ path: String, _ fields: KeyValuePairs<String, String> = [:], session: SessionToken? = nil,
        from address: String = "192.0.2.1"
    ) async throws -> Answer {
        try await request(.post, path, fields, session: session, from: address)
    }

    private func answer(_ visit: Visit) async throws -> Answer {
        guard
            case .found(let route, _, let parameters) = router.match(visit.request.method, visit.request.path)
        else { throw WebError.notFound }
        guard route.permission.allows(visit.viewer) else { throw WebError.forbidden }
        guard let response = try await route.handle(visit, parameters) else { throw WebError.notFound }
        return Answer(response)
    }

    /// Signs somebody up where no mail is sent.
    @discardableResult
    func signUp(
        _ email: String = "asa@town.example", password: String = "umi to kaze to", name: String = "朝市の人"
    ) async throws -> Answer {
        try await post("/signup", ["email": email, "password": password, "display_name": name])
    }

    /// The mails that wait in the outbox, oldest first.
    func mails() async throws -> [Mail] {
        try await OutboxQueue(site.database).take(100).sorted { $0.id < $1.id }.compactMap(\.mail)
    }
}
