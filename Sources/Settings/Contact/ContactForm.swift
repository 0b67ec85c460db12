import Civic
import Web

/// Whom to ask, as staff typed it.
public struct ContactForm: Sendable {
    public static let fields = ["section", "telephone", "hours", "email", "form"]

    public let values: [String: String]
    public let contact: Contact

    public init(_ form: Form, in language: Language) {
        let values = Dictionary(
            uniqueKeysWithValues: Self.fields.map {
                ($0, WrittenText(form[$0] ?? "", keepsLines: false).text)
            })
        self.values = values
        contact = Contact(
            language: language, section: values["section"] ?? "", telephone: values["telephone"] ?? "",
            hours: values["hours"] ?? "", email: values["email"] ?? "", form: values["form"] ?? "")
    }

    /// Whether all was cleared: then the language has no contact of its own.
    public var isEmpty: Bool { values.values.allSatisfy(\.isEmpty) }

    /// What is wrong, field by field; the sentences say what to do.
    public func problems(_ phrases: Phrases) -> [RefusedForm.Problem] {
        var problems: [RefusedForm.Problem] = []
        func refuse(_ field: String, _ key: TextKey) {
            problems.append(.init(field: field, message: phrases(key)))
        }
        if contact.section.isEmpty { refuse("section", "settings.contact.problem.section") }
        for field in Self.fields where (values[field] ?? "").unicodeScalars.count > 100 {
            refuse(field, "settings.contact.problem.long")
        }
        if !contact.telephone.isEmpty, !Self.isTelephone(contact.telephone) {
            refuse("telephone", "settings.contact.problem.telephone")
        }
        if !contact.email.isEmpty, !Self.isEmail(contact.email) {
            refuse("email", "settings.contact.problem.email")
        }
        if !contact.form.isEmpty, contact.form.wholeMatch(of: /https?:\/\/[\x21-\x7e]+/) == nil {
            refuse("form", "settings.contact.problem.form")
        }
        if contact.telephone.isEmpty, contact.email.isEmpty, contact.form.isEmpty {
            refuse("telephone", "settings.contact.problem.way")
        }
        return problems
    }

    /// Digits, the usual signs and words such as 内線; at least one digit.
    private static func isTelephone(_ text: String) -> Bool {
        text.contains { $0.isWholeNumber }
    }

    private static func isEmail(_ text: String) -> Bool {
        text.wholeMatch(of: /[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+/) != nil
    }
}
