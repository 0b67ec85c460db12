import Civic
import FoundationEssentials
import Web

/// A form that a member of staff sent when the session was over or the log-in too old. Sealed it travels through
/// the log-in and comes back to be sent again; nothing is stored meanwhile.
struct KeptForm: Codable, Sendable {
    struct Field: Codable, Sendable {
        let name: String
        let value: String
    }

    /// Where it was sent.
    let path: String
    let fields: [Field]
    /// Whether files came along, which can't be kept.
    let hadFiles: Bool

    /// Bytes of a sealed form that still fit into one field of the log-in.
    private static let longest = 250_000
    private static let lifetime = Duration.seconds(12 * 3600)

    init(_ visit: Visit) {
        path = visit.ownAddress
        // Passwords are typed again: what is signed can still be read.
        fields = visit.form.fields.filter {
            !["csrf", "continuation"].contains($0.name) && !$0.name.contains("password")
        }.map { Field(name: $0.name, value: $0.value) }
        hadFiles = !visit.form.files.isEmpty
    }

    private static func seal(_ secret: Secret) -> SignedValue { SignedValue(secret, purpose: "staff form") }

    /// The text for a hidden field; nil when there is too much to be kept.
    func sealed(_ secret: Secret) -> String? {
        let text = try? Self.seal(secret).seal(self, until: .now + Self.lifetime)
        return text.flatMap { $0.utf8.count <= Self.longest ? $0 : nil }
    }

    static func open(_ sealed: String?, _ secret: Secret) -> KeptForm? {
        sealed.flatMap { seal(secret).open($0, as: KeptForm.self) }
    }

    /// What a person wrote, for them to see that it is still there: not what buttons and lists sent along.
    var texts: [String] {
        fields.filter { $0.value.count > 20 }.map(\.value)
    }
}
