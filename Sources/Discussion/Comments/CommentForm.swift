import Civic
import HTTPServer
import Revisions
import Web

/// What a comment form says once it has passed the rules.
struct CommentForm: Equatable {
    var stance: Stance
    var body: String
    var quote: Quote?
    var parentID: CommentID?
    /// The version that was read; nil where the form does not say.
    var versionID: DraftVersionID?
    /// Who sends it, as far as a public comment asks.
    var submitter = Submitter()

    /// Longest body in code points.
    static let longestBody = CommentStore.longestBody

    /// The fields that come back with a refused form.
    static let fields =
        ["body", "stance", "quote", "quote_position", "parent", "version", "submission"] + Submitter.fields

    /// Reads a posted form.
    ///
    /// - Throws: `CommentRefusal` with every problem at once and all that was typed.
    init(
        _ form: Form, on card: SubjectCard, isReply: Bool = false, asked: SubmitterForm = SubmitterForm(),
        _ phrases: Phrases
    ) throws(CommentRefusal) {
        let text = WrittenText(form["body"] ?? "")
        parentID = form["parent"].flatMap { Int64($0) }.map(CommentID.init(rawValue:))
        versionID = form["version"].flatMap { Int64($0) }.map(DraftVersionID.init(rawValue:))
        let chosen = Self.stance(form["stance"], isReply: isReply || parentID != nil)
        let words = WrittenText(form["quote"] ?? "").text
        stance = chosen ?? .neutral
        body = text.text
        quote = Quote(words, in: card.text, near: form["quote_position"].flatMap { Int($0) } ?? 0)
        submitter = Submitter(form, asked: asked)
        let problems =
            [
                chosen == nil ? Problem(field: "stance", message: phrases("discussion.problem.stance")) : nil,
                Self.problem(with: text, phrases),
                quote == nil && !words.isEmpty
                    ? Problem(field: "quote", message: Self.problem(withQuote: words, in: card.text, phrases))
                    : nil,
            ].compactMap { $0 } + submitter.problems(asked: asked, phrases)
        if !problems.isEmpty { throw CommentRefusal(form, problems) }
    }

    private typealias Problem = RefusedForm.Problem

    /// A reply need not take a stance; a comment must.
    private static func stance(_ value: String?, isReply: Bool) -> Stance? {
        if isReply && (value ?? "").isEmpty { return .neutral }
        return value.flatMap(Stance.init(rawValue:))
    }

    /// Offers the words that were probably meant.
    private static func problem(withQuote words: String, in text: String, _ phrases: Phrases) -> String {
        let count = words.unicodeScalars.count
        if count > Quote.longest {
            return phrases("discussion.problem.quote_long", ["limit": phrases.number(Quote.longest)])
        }
        guard let meant = Anchor(words).find(in: text) else { return phrases("discussion.problem.quote") }
        return phrases("discussion.problem.quote_near", ["words": meant.text])
    }

    private static func problem(with text: WrittenText, _ phrases: Phrases) -> Problem? {
        if text.isBlank { return Problem(field: "body", message: phrases("discussion.problem.blank")) }
        guard text.length > longestBody else { return nil }
        let numbers = [
            "length": phrases.number(text.length), "limit": phrases.number(longestBody),
            "excess": phrases.number(text.length - longestBody),
        ]
        return Problem(field: "body", message: phrases("discussion.problem.long", numbers))
    }
}

/// A form that cannot be taken, with what was typed.
struct CommentRefusal: Error {
    let form: RefusedForm
    /// 422 for what can be mended, 409 for what came too late.
    var status = Status.unprocessableContent

    init(_ form: Form, _ problems: [RefusedForm.Problem]) {
        let typed = CommentForm.fields.compactMap { name in form[name].map { (name, $0) } }
        self.form = RefusedForm(values: Dictionary(uniqueKeysWithValues: typed), problems: problems)
    }
}
