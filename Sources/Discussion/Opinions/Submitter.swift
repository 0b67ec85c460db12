import Civic
import Web

/// What a person filled in about themselves beside an opinion.
public struct Submitter: Sendable, Equatable {
    public typealias Field = SubmitterForm.PersonalField

    /// One of the consultation's categories.
    public var category: String?
    public var details: [Field: String]

    public init(category: String? = nil, details: [Field: String] = [:]) {
        self.category = category
        self.details = details
    }

    /// Name of the form's field for the category, and for each personal field.
    static let categoryField = "submitter_category"
    static func name(of field: Field) -> String { "submitter_\(field.rawValue)" }
    static let fields = [categoryField] + Field.allCases.map(name)

    /// Longest value of a personal field in characters.
    static let longest = 200

    /// Reads a posted form; what was not asked for is not taken, whoever sends it.
    init(_ form: Form, asked: SubmitterForm) {
        let chosen = form[Self.categoryField] ?? ""
        category = asked.category != .off && asked.categories.contains(chosen) ? chosen : nil
        details = [:]
        for field in asked.asked {
            let text = WrittenText(form[Self.name(of: field)] ?? "", keepsLines: false)
            if !text.isBlank { details[field] = text.text }
        }
    }

    /// What is missing or wrong, field by field.
    func problems(asked: SubmitterForm, _ phrases: Phrases) -> [RefusedForm.Problem] {
        var problems: [RefusedForm.Problem] = []
        if asked.category == .required && category == nil {
            problems.append(
                .init(field: Self.categoryField, message: phrases("discussion.submitter.problem.category")))
        }
        for field in asked.asked {
            guard let key = problem(with: field, isRequired: asked[field] == .required) else { continue }
            problems.append(.init(field: Self.name(of: field), message: phrases(key)))
        }
        return problems
    }

    private func problem(with field: Field, isRequired: Bool) -> TextKey? {
        guard let value = details[field] else {
            return isRequired ? TextKey("discussion.submitter.missing", field) : nil
        }
        if value.unicodeScalars.count > Self.longest { return "discussion.submitter.problem.long" }
        if field == .email && !value.contains("@") { return "discussion.submitter.problem.email" }
        return nil
    }
}
