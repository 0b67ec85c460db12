import Accounts
import Civic
import HTTPServer
import Postgres
import Web

@testable import Site

/// Sends the requests of a row, each as another person who has never been here.
struct Walker: Sendable {
    let world: WalkWorld
    let row: WalkRow
    /// Whether forms carry the session's token.
    var hasToken = true
    /// Where forms come from; nil for our own pages.
    var foreignOrigin: String?
    /// Where the roles of staff count; nil for all consultations.
    var place: ConsultationID?
    /// The listener that is asked; the row's own but for tests that try the other door.
    var listener: Civic.Listener

    init(world: WalkWorld, row: WalkRow) {
        self.world = world
        self.row = row
        listener = row.listener
    }

    /// What each person gets, in the order of the columns.
    func answers() async throws -> [String] {
        var answers: [String] = []
        for person in WalkPerson.allCases { answers.append(try await answer(to: person)) }
        return answers
    }

    func answer(to person: WalkPerson) async throws -> String {
        let owner = try await account()
        let cookie = try await cookie(of: person, owner: owner)
        let path = try await WalkAddress(world: world, row: row, owner: owner).make()
        let response = await pipeline.respond(to: request(path, cookie))
        return try await word(for: response)
    }

    private var pipeline: Pipeline {
        listener == .public ? world.site.assembly.publicPipeline : world.site.assembly.adminPipeline
    }

    private func word(for response: Response) async throws -> String {
        if response.status == .seeOther, let target = response.headers["Location"],
            target.hasPrefix("/login"),
            !["/logout", "/login"].contains(row.pattern), !row.pattern.contains("{token}")
        {
            return "login"
        }
        let body = String(decoding: try await response.body.collected(), as: UTF8.self)
        if response.status == .ok, body.contains("name=\"continuation\"") {
            return listener == .admin ? "login" : "ask"
        }
        return String(response.status.rawValue)
    }

    private func request(_ address: String, _ cookie: (header: String, csrf: String)?) -> Request {
        let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
        let authority = listener == .public ? TestSite.publicAuthority : TestSite.adminAuthority
        var headers: Headers = ["Accept-Language": "ja"]
        if let cookie { headers["Cookie"] = cookie.header }
        var body = ""
        if row.method == "POST" {
            headers["Origin"] = foreignOrigin ?? "http://" + authority
            headers["Sec-Fetch-Site"] = foreignOrigin == nil ? "same-origin" : "cross-site"
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            let fields = WalkFields.fields(of: row).merging(token(cookie)) { $1 }
            body = fields.map { "\($0)=\(PercentEncoding.encode($1))" }.joined(separator: "&")
        }
        return Request(
            method: Method(rawValue: row.method), path: parts[0], query: parts.count > 1 ? parts[1] : "",
            headers: headers, body: Array(body.utf8), authority: authority)
    }

    private func token(_ cookie: (header: String, csrf: String)?) -> [String: String] {
        guard hasToken, let cookie else { return [:] }
        return ["csrf": cookie.csrf]
    }

    /// A session of a person: residents have one on the public listener, staff on the admin listener; the cookie
    /// is sent to both, as browsers do on one host.
    private func cookie(of person: WalkPerson, owner: AccountID) async throws -> (
        header: String, csrf: String
    )? {
        let database = world.site.database
        let token: SessionToken
        let name: String
        if let role = person.role {
            token = try await StaffSessions(database).open(for: staff(role))
            name = Listener.admin.sessionCookieName
        } else if person.isResident {
            let id = person == .owner ? owner : try await account()
            token = try await ResidentSessions(database).open(for: id)
            name = Listener.public.sessionCookieName
        } else {
            return nil
        }
        let header = "\(CookiePolicy.hostOnly.name(name))=\(token.text)"
        return (header, CSRFTokens(world.site.assembly.site.secret).token(for: token.hash))
    }

    private func account() async throws -> AccountID {
        let hash = try await Self.hash.value
        return try await world.site.database.one(
            """
            INSERT INTO account (password_hash, display_name, terms_version, terms_accepted_at, confirmed_at)
            VALUES (\(hash), 'だれか', 1, now(), now()) RETURNING id
            """)
    }

    private func staff(_ role: StaffRole) async throws -> StaffID {
        let id: StaffID = try await world.site.database.one(
            """
            INSERT INTO staff_member (email, display_name, role)
            VALUES (gen_random_uuid()::text || '@shiomi.example', '職員', \(role)) RETURNING id
            """)
        if let place {
            try await StaffAccounts(world.site.database).setRights(
                StaffRights(role: nil, places: [place: role]), of: id)
        }
        return id
    }

    /// The hash of a password that nobody enters.
    private static let hash = Task.detached {
        try await PasswordHasher(threads: TestSite.workers).hash("a password nobody enters")
    }
}
