import Answers
import Civic
import Postgres
import Web

/// The form of the foreword and the expected date.
struct ForewordForm: Sendable {
    let foreword: String
    /// The date as it was typed: western or era years.
    let expected: String
    let version: Int

    init(_ form: Form) {
        foreword = WrittenText(form["foreword"] ?? "").text
        expected = WrittenText(form["expected"] ?? "", keepsLines: false).text
        version = form["version"].flatMap { Int($0) } ?? 0
    }

    /// Midnight in Japan with which the day begins; nil where none was given.
    var expectedAt: Instant? {
        guard case .day(let day)? = WrittenDate(expected) else { return nil }
        return day.start
    }

    func problems(_ phrases: Phrases) -> [RefusedForm.Problem] {
        var found: [RefusedForm.Problem] = []
        if foreword.unicodeScalars.count > EditResult.forewordLimit {
            let message = phrases("answers.problem.too_long", count: EditResult.forewordLimit)
            found.append(.init(field: "foreword", message: message))
        }
        if !expected.isEmpty && expectedAt == nil {
            found.append(.init(field: "expected", message: phrases("admin.answers.publication.bad_date")))
        }
        return found
    }

    func refused(_ problems: [RefusedForm.Problem]) -> RefusedForm {
        RefusedForm(values: ["foreword": foreword, "expected": expected], problems: problems)
    }
}
