import Civic
import HTML
import HTTPServer
import Web

extension Visit {
    /// The response of an error, in the visitor's language, with the fields of its status.
    public func errorResponse(_ error: WebError, navigation: [NavigationLink]? = nil) -> Response {
        let kept = KeptText { form[$0] }
        let html = errorPage(error, in: frame(navigation: navigation), kept: kept)
        var response = page(html, status: error.status)
        for field in error.headers.fields { response.headers[field.name] = field.value }
        response.headers["Cache-Control"] = "no-store"
        return response
    }
}
