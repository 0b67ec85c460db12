import Civic
import HTML
import HTTPServer
import Web

extension Visit {
    /// The frame of pages of the public listener, or of staff pages with their own navigation.
    public func frame(navigation: [NavigationLink]? = nil) -> PageFrame {
        PageFrame(
            phrases: phrases, city: site.city, look: site.identity.latest.look,
            contact: site.identity.latest.contact(in: language), display: display,
            isAdmin: listener == .admin,
            navigation: navigation ?? (listener == .admin ? [] : publicNavigation),
            viewerName: viewer.resident?.displayName ?? viewer.staff?.displayName, csrf: csrfToken,
            flash: flash, isListed: request.method != .post && !isPersonal, publicURL: site.publicURL,
            path: pathToReturnTo, query: request.method == .post ? "" : request.query,
            addressLanguage: addressLanguage, requestID: requestID.description, asset: site.assets)
    }

    /// The response with a page in the frame of this visit.
    public func page(
        _ page: Page, navigation: [NavigationLink]? = nil, status: Status = .ok
    ) -> Response {
        var page = page
        // An address that answers with an error is nothing to keep or to share.
        if status != .ok { page.meta = .unlisted }
        return self.page(layout(page, in: frame(navigation: navigation)), status: status)
    }

    /// This page's path; under the answer to a refused form, the path of the page where the form was, which is
    /// an address that can be asked for again. Its query stays away.
    private var pathToReturnTo: String {
        guard request.method == .post, let referrer = request.headers["Referer"] else { return request.path }
        let afterHost = referrer.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
            .dropFirst(2)
        let path = "/" + (afterHost.first?.prefix { $0 != "?" && $0 != "#" } ?? "")
        return listener == .public ? LanguageAddress(path).plain : path
    }

    /// Whether the page is about the person who asks, or one of the forms to become one.
    private var isPersonal: Bool {
        [Addresses.account(), Addresses.logIn(), Addresses.signUp()].contains {
            request.path == $0 || request.path.hasPrefix($0 + "/")
        }
    }

    private var publicNavigation: [NavigationLink] {
        [
            NavigationLink(t("common.nav.home"), Addresses.home()),
            NavigationLink(t("common.nav.ideas"), Addresses.ideas()),
            NavigationLink(t("common.nav.results"), Addresses.results()),
        ]
    }
}
