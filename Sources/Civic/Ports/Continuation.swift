import HTTPServer
import Web

/// Carries a form that a visitor sent through log-in or sign-up, and sends it for them afterwards.
/// Filled by Site; the form travels in a signed field, nothing is stored for visitors.
public protocol Continuation: Sendable {
    /// The signed text of the visitor's own request, to be kept in the field `continuation`.
    func seal(_ visit: Visit) -> String

    /// What a sealed request holds, for showing it; nil when it was altered or is too old.
    func open(_ sealed: String) -> ContinuedForm?

    /// Handles the sealed request as if this resident had sent it; the answer is the request's own.
    func resume(_ sealed: String, as resident: Resident, for visit: Visit) async throws -> Response
}

/// A form on its way through log-in.
public struct ContinuedForm: Sendable {
    /// Address it was sent to.
    public let path: String
    public let fields: [(name: String, value: String)]

    public init(path: String, fields: [(name: String, value: String)]) {
        self.path = path
        self.fields = fields
    }

    /// The text a person wrote, if the form has one.
    public var body: String? { fields.first { $0.name == "body" }?.value }
}
