import Civic
import Web

/// The form of an item as it was sent, checked.
public struct ItemForm: Sendable {
    public static let summaryLimit = 4000
    public static let answerLimit = 8000
    public static let chapterLimit = 200
    public static let sectionLimit = 100
    public static let noteLimit = 500

    public let words: ItemWords
    /// The version that was open in the form.
    public let version: Int
    /// Why a public item is changed; empty for one that isn't public.
    public let note: String
    private let values: [String: String]
    /// Whether something is written as the date that is none.
    private let isDueUnreadable: Bool

    public init(_ form: Form) {
        func text(_ name: String, lines: Bool = true) -> String {
            let written = WrittenText(form[name] ?? "", keepsLines: lines)
            return written.isBlank ? "" : written.text
        }
        words = ItemWords(
            categoryID: form["category"].flatMap(AnswerCategoryID.init(pathSegment:)),
            chapter: text("chapter", lines: false), summary: text("summary"), answer: text("answer"),
            section: text("section", lines: false),
            dueOn: CivilDate(written: text("due", lines: false)))
        isDueUnreadable = words.dueOn == nil && !text("due", lines: false).isEmpty
        version = form["version"].flatMap { Int($0) } ?? 0
        note = text("note")
        values = Dictionary(form.fields.map { ($0.name, $0.value) }) { first, _ in first }
    }

    /// A form from values, as commands fill it in.
    public init(_ words: ItemWords, version: Int, note: String = "") {
        self.words = words
        self.version = version
        self.note = note
        isDueUnreadable = false
        values = [:]
    }

    /// The form to be shown again with what is wrong.
    public func refused(_ problems: [RefusedForm.Problem]) -> RefusedForm {
        RefusedForm(values: values, problems: problems)
    }

    /// What must be mended before it can be stored.
    public func problems(
        for item: OpinionItem, categories: [AnswerCategory], _ phrases: Phrases
    ) -> [RefusedForm.Problem] {
        lengths(phrases) + (item.publishedAt == nil ? [] : missing(phrases))
            + (words.categoryID.map { id in categories.contains { $0.id == id } } ?? true
                ? [] : [problem("category", phrases("answers.problem.category"))])
            + (isDueUnreadable ? [problem("due", phrases("answers.problem.due"))] : [])
    }

    private func lengths(_ phrases: Phrases) -> [RefusedForm.Problem] {
        let fields = [
            ("summary", words.summary, Self.summaryLimit), ("answer", words.answer, Self.answerLimit),
            ("chapter", words.chapter, Self.chapterLimit), ("section", words.section, Self.sectionLimit),
            ("note", note, Self.noteLimit),
        ]
        return fields.filter { $0.1.unicodeScalars.count > $0.2 }.map { name, _, limit in
            problem(name, phrases("answers.problem.too_long", count: limit))
        }
    }

    /// What is public stays whole, and says what was changed.
    private func missing(_ phrases: Phrases) -> [RefusedForm.Problem] {
        [
            words.categoryID == nil ? problem("category", phrases("answers.problem.category")) : nil,
            words.summary.isEmpty ? problem("summary", phrases("answers.problem.summary")) : nil,
            words.answer.isEmpty ? problem("answer", phrases("answers.problem.answer")) : nil,
            note.isEmpty ? problem("note", phrases("answers.problem.note")) : nil,
        ].compactMap { $0 }
    }

    private func problem(_ field: String, _ message: String) -> RefusedForm.Problem {
        RefusedForm.Problem(field: field, message: message)
    }
}
