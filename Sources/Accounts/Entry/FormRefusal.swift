import Civic
import HTTPServer
import Pages
import Web

/// Why a form of Accounts is shown again; what was typed stays in it, except passwords.
struct FormRefusal: Error {
    var problems: [RefusedForm.Problem]
    var status = Status.unprocessableContent
    var headers: Headers = [:]

    init(_ problems: [RefusedForm.Problem]) {
        self.problems = problems
    }

    init(_ field: String, _ message: String) {
        problems = [RefusedForm.Problem(field: field, message: message)]
    }

    /// The form as it was sent, with what is wrong.
    func refused(_ form: Form) -> RefusedForm {
        let values = form.fields.filter { !$0.name.contains("password") }.map { ($0.name, $0.value) }
        return RefusedForm(
            values: Dictionary(values, uniquingKeysWith: { first, _ in first }), problems: problems)
    }
}

extension Visit {
    /// Runs limits and hashing; where it is too much just now the form comes back, so that nothing typed is lost.
    func keepingForm<Value: Sendable>(
        at field: String, _ work: () async throws -> Value
    ) async throws -> Value {
        do {
            return try await WebError.onFullQueue(work)
        } catch let error as WebError
            where error.status == .tooManyRequests || error.status == .serviceUnavailable
        {
            var refusal = FormRefusal(field, t(TextKey(named: error.key), error.arguments))
            refusal.status = error.status
            refusal.headers = error.headers
            throw refusal
        }
    }

    /// A page that shows a form again, with the status of what is wrong. Where the form's own address has no page,
    /// `path` is where the language switch leads to.
    func page(_ page: Page, _ refusal: FormRefusal?, at path: String? = nil) -> Response {
        var frame = self.frame()
        frame.path = path ?? frame.path
        var response = self.page(layout(page, in: frame), status: refusal?.status ?? .ok)
        for field in refusal?.headers.fields ?? [] { response.headers[field.name] = field.value }
        return response
    }

    /// Adds a line to the security log.
    func note(_ kind: String, account: AccountID? = nil, detail: String? = nil) {
        site.security.write(
            SecurityEvent(
                kind, from: client.address, in: requestID, account: account?.rawValue, detail: detail))
    }
}
