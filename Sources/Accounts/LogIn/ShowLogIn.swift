import Civic
import HTTPServer
import Pages

extension AccountsFeature {
    @Sendable func showLogIn(_ visit: Visit) async throws -> Response {
        let errand = Errand(visit)
        if visit.viewer.resident != nil { return visit.seeOther(errand.next ?? Addresses.account()) }
        return visit.page(LogInPage(errand: errand, refused: nil, visit: visit).page)
    }
}
