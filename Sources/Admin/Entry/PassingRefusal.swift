import Civic
import HTTPServer
import Web

extension Visit {
    /// Runs a step of the log-in. Where it is too much just now, for a limit or a full queue, the same form comes back
    /// with what waits to be sent, and with the status and the waiting time of the refusal.
    func withForm(
        at field: String, _ form: (RefusedForm) -> Response, _ step: () async throws -> Response
    ) async throws -> Response {
        do {
            return try await step()
        } catch let error as WebError
            where error.status == .tooManyRequests || error.status == .serviceUnavailable
        {
            let message = t(TextKey(named: error.key), error.arguments)
            let problem = RefusedForm.Problem(field: field, message: message)
            var response = form(RefusedForm(values: ["email": self.form["email"] ?? ""], problems: [problem]))
            response.status = error.status
            for each in error.headers.fields { response.headers[each.name] = each.value }
            return response
        }
    }
}
