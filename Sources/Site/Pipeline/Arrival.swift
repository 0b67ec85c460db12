import Civic
import HTTPServer
import Postgres
import Web

/// A request before anyone knows who sent it: its cookies, its client and its language.
struct Arrival {
    /// The request as routes know it: its path without the language that may stand in front.
    let request: Request
    /// The address as it was asked for.
    let address: LanguageAddress
    let id: RequestID
    let client: Client
    let door: Door
    let cookies: Cookies
    let language: Language
    let display: Display

    init(_ request: Request, id: RequestID, client: Client, door: Door) {
        address =
            door.listener == .public ? LanguageAddress(request.path) : LanguageAddress(request.path, in: nil)
        var request = request
        request.path = address.plain
        self.request = request
        self.id = id
        self.client = client
        self.door = door
        cookies = Cookies(request.headers)
        let chosen = cookies[door.cookies.name(LanguageChoice.cookieName)].flatMap(Language.init(rawValue:))
        language = address.language ?? chosen ?? Language.preferred(by: request.headers["Accept-Language"])
        display = Display(
            cookieValue: cookies[door.cookies.name(DisplayChoice.cookieName)], language: language)
    }

    private var sessionText: String? { cookies[door.cookies.name(door.listener.sessionCookieName)] }

    /// Whether the answer may come from the page cache: any session and any waiting message bypass it.
    func mayBeShared(_ route: SiteRoute) -> Bool {
        route.isShared && [.get, .head].contains(request.method) && request.query.isEmpty
            && sessionText == nil
            && cookies[door.cookies.name(door.listener.flashCookieName)] == nil
    }

    /// The visit of whoever sent the request.
    ///
    /// - Throws: `WebError` when the form can't be read; `PostgresError` when the session can't be looked up.
    /// - Parameter limits: what the form may hold.
    func visit(_ site: SiteContext, form limits: FormLimits = .text) async throws -> Visit {
        let token = sessionText.flatMap(SessionToken.init(text:))
        let viewer = if let token { try await door.viewer(token) } else { Viewer?.none }
        let csrf = viewer.flatMap { _ in token }.map { CSRFTokens(site.secret).token(for: $0.hash) }
        return visit(
            site, viewer: viewer ?? .visitor, form: try form(limits), csrf: csrf, sessionHash: token?.hash)
    }

    /// A visit without a person, for pages that all visitors share and for errors before a person is known.
    func stranger(_ site: SiteContext) -> Visit {
        visit(site, viewer: .visitor, form: Form(), csrf: nil, sessionHash: nil)
    }

    private func form(_ limits: FormLimits) throws -> Form {
        guard request.method == .post else { return Form() }
        do {
            return try Form.parse(request, limits: limits)
        } catch {
            throw WebError(error)
        }
    }

    private func visit(
        _ site: SiteContext, viewer: Viewer, form: Form, csrf: String?, sessionHash: [UInt8]?
    ) -> Visit {
        let flash = FlashCookie(site.secret, policy: door.cookies, name: door.listener.flashCookieName)
        return Visit(
            request: request, addressLanguage: address.language, requestID: id, site: site, viewer: viewer,
            phrases: site.texts.phrases(in: language), display: display, form: form,
            query: Form.parse(query: request.query),
            csrfToken: csrf, sessionHash: viewer == .visitor ? nil : sessionHash, flash: flash.read(cookies),
            client: client, now: .now, listener: door.listener, cookies: door.cookies)
    }
}
