import Civic
import Web

/// What was sent with a report.
struct ReportForm {
    private let reason: String
    private let words: WrittenText

    init(_ form: Form) {
        reason = form["reason"] ?? ""
        words = WrittenText(form["words"] ?? "")
    }

    /// Nil where something is wrong with it.
    func report(by reporter: [UInt8]) -> NewReport? {
        guard let reason = ReportReason(rawValue: reason), words.length <= NewReport.longestWords,
            reason != .other || !words.isBlank
        else { return nil }
        return NewReport(reason: reason, words: words.isBlank ? "" : words.text, reporter: reporter)
    }

    func refused(_ phrases: Phrases) -> RefusedForm {
        var problems: [RefusedForm.Problem] = []
        let chosen = ReportReason(rawValue: reason)
        if chosen == nil {
            problems.append(.init(field: "reason", message: phrases("moderation.report.problem.reason")))
        }
        if words.length > NewReport.longestWords {
            let limit = phrases.number(NewReport.longestWords)
            problems.append(
                .init(field: "words", message: phrases("moderation.report.problem.long", ["limit": limit])))
        } else if chosen == .other && words.isBlank {
            problems.append(.init(field: "words", message: phrases("moderation.report.problem.words")))
        }
        return RefusedForm(values: ["reason": reason, "words": words.text], problems: problems)
    }
}
