import Civic
import Web

/// What an idea form says once it has passed the rules.
struct IdeaForm: Equatable {
    var title: String
    var body: String
    var category: Category?

    /// Longest title and body in code points; the database checks the same.
    static let longestTitle = 100
    static let longestBody = 4000

    /// Reads a posted form.
    ///
    /// - Throws: `IdeaRefusal` with every problem at once and all that was typed.
    init(
        _ form: Form, in consultation: Consultation, _ categories: [Category], _ phrases: Phrases
    ) throws(IdeaRefusal) {
        let title = WrittenText(form["title"] ?? "", keepsLines: false)
        let body = WrittenText(form["body"] ?? "")
        let wanted = form["category"] ?? ""
        self.title = title.text
        self.body = body.text
        category = categories.first { $0.id.description == wanted || $0.name == wanted }
        let mustChoose = consultation.categoryRequired && !categories.isEmpty
        let problems = [
            Self.problem("title", title, limit: Self.longestTitle, blank: "ideas.problem.title", phrases),
            Self.problem("body", body, limit: Self.longestBody, blank: "ideas.problem.body", phrases),
            category == nil && (mustChoose || !wanted.isEmpty)
                ? RefusedForm.Problem(field: "category", message: phrases("ideas.problem.category")) : nil,
        ].compactMap { $0 }
        if !problems.isEmpty { throw IdeaRefusal(form, problems) }
    }

    private static func problem(
        _ field: String, _ text: WrittenText, limit: Int, blank: TextKey, _ phrases: Phrases
    ) -> RefusedForm.Problem? {
        if text.isBlank { return RefusedForm.Problem(field: field, message: phrases(blank)) }
        guard text.length > limit else { return nil }
        let numbers = [
            "length": phrases.number(text.length), "limit": phrases.number(limit),
            "excess": phrases.number(text.length - limit),
        ]
        return RefusedForm.Problem(field: field, message: phrases("ideas.problem.long", numbers))
    }
}

/// A form that cannot be taken, with what was typed.
struct IdeaRefusal: Error {
    let form: RefusedForm
    /// Nothing is wrong with the text; its author may not post now.
    let isSuspension: Bool

    private static let fields = ["title", "body", "category", "submission"]

    init(_ form: Form, _ problems: [RefusedForm.Problem], isSuspension: Bool = false) {
        self.isSuspension = isSuspension
        let typed = Self.fields.compactMap { name in form[name].map { (name, $0) } }
        self.form = RefusedForm(values: Dictionary(uniqueKeysWithValues: typed), problems: problems)
    }
}
