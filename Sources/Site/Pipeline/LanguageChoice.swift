import Civic
import HTTPServer
import Web

/// The language switch: an ordinary form that sets a cookie and leads to the same page in the language.
public struct LanguageChoice: Feature {
    static let cookieName = "language"

    public init() {}

    public var routes: [SiteRoute] {
        [.post(Addresses.language, .anyone, choose)]
    }

    @Sendable private func choose(_ visit: Visit) async throws -> Response {
        guard let language = visit.form["language"].flatMap(Language.init(rawValue:)) else {
            throw WebError.badRequest
        }
        let next = LanguageAddress(OwnPath(visit.form["next"])?.path ?? Addresses.home())
        // The address keeps the language for those whose browser keeps no cookies, and for those they send it to.
        let chosen = LanguageAddress(next.plain, in: visit.listener == .public ? language : nil)
        var response = visit.seeOther(chosen.text)
        response.set(
            visit.cookies.set(Self.cookieName, language.rawValue, lasting: .seconds(365 * 24 * 3600)))
        return response
    }
}
