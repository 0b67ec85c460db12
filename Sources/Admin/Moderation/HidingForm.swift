import Civic
import Moderation
import Web

/// What was sent to hide something: one of the usual reasons, own words, or both.
struct HidingForm: Sendable {
    private let form: Form
    private let phrases: Phrases

    init(_ form: Form, _ phrases: Phrases) {
        self.form = form
        self.phrases = phrases
    }

    /// The reason as its author will read it.
    ///
    /// - Throws: what is wrong with it.
    func reason() throws(Reason.Problem) -> Reason {
        let usual = form["usual"].flatMap(UsualReason.init(rawValue:))
        let words = [usual?.words(phrases), form["reason"]].compactMap { $0 }
        return try Reason(words.joined(separator: "\n"), usual: usual)
    }

    func refused(_ problem: Reason.Problem) -> RefusedForm {
        refused(problem.message(phrases))
    }

    /// What was typed, with what stands in its way.
    func refused(_ message: String) -> RefusedForm {
        RefusedForm(
            values: ["reason": form["reason"] ?? "", "usual": form["usual"] ?? ""],
            problems: [.init(field: "reason", message: message)])
    }
}
