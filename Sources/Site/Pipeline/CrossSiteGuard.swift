import Civic
import Web

/// Refuses forms that another site sent in a person's name.
enum CrossSiteGuard {
    /// - Throws: `WebError.formExpired` where the origin is not ours or the session's token is missing.
    static func check(_ visit: Visit, _ door: Door) throws {
        guard visit.request.method == .post else { return }
        guard door.origins.allows(visit.request, hasSession: visit.sessionHash != nil) else {
            throw WebError.formExpired
        }
        guard let hash = visit.sessionHash else { return }
        guard CSRFTokens(visit.site.secret).verify(visit.form["csrf"] ?? "", for: hash) else {
            throw WebError.formExpired
        }
    }
}
