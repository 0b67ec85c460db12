import Civic
import HTML
import HTTPServer
import Pages
import Web

extension Visit {
    /// The answer when somebody is signed in but the form brought along could not be sent: why, and the text.
    func errandFailed(_ errand: Errand, _ error: WebError) -> Response {
        let content: HTML = """
            <p class="lead">\(t(TextKey(named: error.key), error.arguments))</p>
            \(errand.form?.body.map(keptText))
            <p>\(linkButton(t("accounts.errand.go_on"), to: errand.destination, .secondary))</p>
            """
        var response = page(Page(t("accounts.errand.failed"), content: content), status: error.status)
        for field in error.headers.fields { response.headers[field.name] = field.value }
        return response
    }

    private func keptText(_ text: String) -> HTML {
        "<h2>\(t("accounts.errand.kept"))</h2>\n\(prose(text, writtenLanguage(of: text, phrases)))"
    }
}
