import Civic
import HTTPServer
import Web

/// Carries a visitor's form through log-in or sign-up in a signed text, and sends it afterwards.
struct SiteContinuation: Continuation {
    let routes: RouteTable
    let secret: Secret

    private struct Sealed: Codable {
        struct Field: Codable {
            let name: String
            let value: String
        }

        let path: String
        let fields: [Field]
    }

    /// As long as the links in confirmation mails work.
    private static let lifetime = Duration.seconds(3 * 24 * 3600)

    private var seal: SignedValue { SignedValue(secret, purpose: "continuation") }

    func seal(_ visit: Visit) -> String {
        var fields = visit.form.fields.filter { !["csrf", "continuation"].contains($0.name) }
            .map { Sealed.Field(name: $0.name, value: $0.value) }
        // One form, however often it is sent after log-in, is one post.
        if visit.form["submission"] == nil {
            fields.append(Sealed.Field(name: "submission", value: Secret.randomToken()))
        }
        let sealed = Sealed(path: visit.request.path, fields: fields)
        return (try? seal.seal(sealed, until: .now + Self.lifetime)) ?? ""
    }

    func open(_ sealed: String) -> ContinuedForm? {
        guard let form = seal.open(sealed, as: Sealed.self) else { return nil }
        return ContinuedForm(path: form.path, fields: form.fields.map { ($0.name, $0.value) })
    }

    func resume(_ sealed: String, as resident: Resident, for visit: Visit) async throws -> Response {
        guard let form = open(sealed) else { throw WebError.formExpired }
        let found = try routes.find(.post, form.path)
        guard found.route.permission == .residentAtSend else { throw WebError.forbidden }
        let fields = form.fields.map { Form.Field(name: $0.name, value: $0.value) }
        let resumed = visit.resuming(Form(fields: fields), at: form.path, as: resident)
        guard let response = try await found.route.handle(resumed, found.parameters) else {
            throw WebError.notFound
        }
        return response
    }
}
