import Civic
import HTTPServer
import Web

/// The language switch: an ordinary form that sets a cookie, so that it works without an account.
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
        var response = visit.seeOther(OwnPath(visit.form["next"])?.path ?? Addresses.home())
        response.set(
            visit.cookies.set(Self.cookieName, language.rawValue, lasting: .seconds(365 * 24 * 3600)))
        return response
    }
}
