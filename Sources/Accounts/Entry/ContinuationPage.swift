import Civic
import HTTPServer
import Pages

/// What a visitor gets who sent a form that needs an account: the log-in page with the text, which is kept.
///
/// It answers the form itself, without a redirect, so that reloading sends the same form again and loses nothing.
public enum ContinuationPage {
    public static func response(to visit: Visit, sealed: String) -> Response {
        let errand = Errand(next: nil, sealed: sealed, for: visit)
        return visit.page(
            LogInPage(errand: errand, refused: nil, visit: visit).page, nil, at: Addresses.logIn())
    }
}
