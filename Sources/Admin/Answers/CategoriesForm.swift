import Answers
import Civic
import Web

/// The form of the categories: one line each, and an empty one to add another.
struct CategoriesForm: Sendable {
    /// More would make no table that anybody can read.
    static let limit = 12

    let lines: [NewCategory]

    init(_ form: Form) {
        func text(_ name: String) -> String { WrittenText(form[name] ?? "", keepsLines: false).text }
        lines = (0..<Self.limit).compactMap { place in
            guard form["code-\(place)"] != nil else { return nil }
            return NewCategory(
                id: form["id-\(place)"].flatMap(AnswerCategoryID.init(pathSegment:)),
                code: text("code-\(place)").uppercased(), label: text("label-\(place)"),
                explanation: text("explanation-\(place)"))
        }
    }

    /// Lines that have something; an emptied line is one to be taken out.
    var filled: [NewCategory] { lines.filter { !($0.code.isEmpty && $0.label.isEmpty) } }

    func problems(_ phrases: Phrases) -> [RefusedForm.Problem] {
        var found: [RefusedForm.Problem] = []
        for (place, line) in lines.enumerated() where !(line.code.isEmpty && line.label.isEmpty) {
            if line.code.wholeMatch(of: /[A-Z0-9]{1,4}/) == nil {
                found.append(problem("code-\(place)", "admin.answers.categories.bad_code", phrases))
            }
            if !(1...40).contains(line.label.unicodeScalars.count) {
                found.append(problem("label-\(place)", "admin.answers.categories.bad_label", phrases))
            }
            if line.explanation.unicodeScalars.count > 300 {
                found.append(problem("explanation-\(place)", "admin.answers.categories.long", phrases))
            }
        }
        if filled.isEmpty { found.append(problem("code-0", "admin.answers.categories.none", phrases)) }
        return found
    }

    func problem(_ field: String, _ key: TextKey, _ phrases: Phrases) -> RefusedForm.Problem {
        RefusedForm.Problem(field: field, message: phrases(key))
    }
}
