import Civic
import Drafts
import Web

/// What staff sent about one word of the glossary.
struct GlossaryForm: Sendable {
    /// Nil for a new word.
    let term: TermID?
    let word: WrittenText
    let explanation: WrittenText
    private let removes: Bool

    init(_ form: Form) {
        term = form["term"].flatMap(Int64.init).map(TermID.init(rawValue:))
        word = WrittenText(form["word"] ?? "", keepsLines: false)
        explanation = WrittenText(form["explanation"] ?? "")
        removes = form["act"] == "remove"
    }

    var choice: ChangeTerm.Choice {
        guard let term else { return .add(word: word.text, explanation: explanation.text) }
        return removes
            ? .remove(term) : .correct(term, word: word.text, explanation: explanation.text)
    }

    /// A word that is taken out need not be right.
    func problems(_ phrases: Phrases) -> [RefusedForm.Problem] {
        guard !removes || term == nil else { return [] }
        var found: [RefusedForm.Problem] = []
        if word.isBlank { found.append(.init(field: "word", message: phrases("glossary.staff.no_word"))) }
        if word.length > Term.longestWord {
            found.append(.init(field: "word", message: long(Term.longestWord, phrases)))
        }
        if explanation.length > Term.longestExplanation {
            found.append(.init(field: "explanation", message: long(Term.longestExplanation, phrases)))
        }
        return found
    }

    private func long(_ limit: Int, _ phrases: Phrases) -> String {
        phrases("glossary.staff.too_long", ["limit": phrases.number(limit)])
    }

    func refused(_ problems: [RefusedForm.Problem]) -> RefusedForm {
        RefusedForm(
            values: [
                "term": term.map(String.init(describing:)) ?? "", "word": word.text,
                "explanation": explanation.text,
            ], problems: problems)
    }
}
