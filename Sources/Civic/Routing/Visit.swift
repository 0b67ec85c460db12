import HTTPServer
import Postgres
import Web

/// One request as handlers see it: who is looking, in which language, with which form.
public struct Visit: Sendable {
    /// Its path is the one that routes know, without a language in front.
    public let request: Request
    /// The language that the address names; nil where the language was negotiated.
    public let addressLanguage: Language?
    public let requestID: RequestID
    public let site: SiteContext
    public let viewer: Viewer
    public let phrases: Phrases
    public let display: Display
    /// The posted form; empty for GET.
    public let form: Form
    /// The query as a form.
    public let query: Form
    /// The token that forms of this viewer carry; nil for visitors, whose forms rest on the origin check.
    public let csrfToken: String?
    /// Hash of the session token, under which the session is stored; nil for visitors.
    public let sessionHash: [UInt8]?
    /// A message from the request before, shown once.
    public let flash: Flash?
    /// Address of the person's machine, taken from trusted proxies only.
    public let client: Client
    public let now: Instant
    public let listener: Listener
    /// How cookies are named and guarded on this listener.
    public let cookies: CookiePolicy

    public init(
        request: Request, addressLanguage: Language? = nil, requestID: RequestID, site: SiteContext,
        viewer: Viewer, phrases: Phrases,
        display: Display = Display(), form: Form, query: Form, csrfToken: String?, sessionHash: [UInt8]?,
        flash: Flash?, client: Client,
        now: Instant,
        listener: Listener, cookies: CookiePolicy
    ) {
        self.request = request
        self.addressLanguage = addressLanguage
        self.requestID = requestID
        self.site = site
        self.viewer = viewer
        self.phrases = phrases
        self.display = display
        self.form = form
        self.query = query
        self.csrfToken = csrfToken
        self.sessionHash = sessionHash
        self.flash = flash
        self.client = client
        self.now = now
        self.listener = listener
        self.cookies = cookies
    }

    public var language: Language { phrases.language }
    public var database: Database { site.database }
    public var ports: Ports { site.ports }

    /// The text of a key in the visitor's language.
    public func t(_ key: TextKey, _ arguments: [String: String] = [:]) -> String {
        phrases(key, arguments)
    }
}

extension Visit {
    /// The same visit as if this resident had sent this form to this address.
    public func resuming(_ form: Form, at path: String, as resident: Resident) -> Visit {
        Visit(
            request: Request(
                method: .post, path: path, headers: request.headers, authority: request.authority,
                peer: request.peer, isSecure: request.isSecure),
            addressLanguage: addressLanguage, requestID: requestID, site: site, viewer: .resident(resident),
            phrases: phrases, display: display,
            form: form, query: Form(), csrfToken: csrfToken, sessionHash: sessionHash, flash: nil,
            client: client,
            now: now,
            listener: listener, cookies: cookies)
    }
}

extension Visit {
    /// The same visit of somebody else, or of the same person with other rights; `token` where a session has just
    /// begun.
    public func seen(by viewer: Viewer, token: SessionToken? = nil) -> Visit {
        Visit(
            request: request, addressLanguage: addressLanguage, requestID: requestID, site: site,
            viewer: viewer, phrases: phrases, display: display, form: form, query: query,
            csrfToken: token.map { CSRFTokens(site.secret).token(for: $0.hash) } ?? csrfToken,
            sessionHash: token?.hash ?? sessionHash, flash: flash, client: client, now: now,
            listener: listener, cookies: cookies)
    }
}
