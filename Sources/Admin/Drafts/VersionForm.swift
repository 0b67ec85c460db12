import Civic
import Drafts
import Web

/// What staff say about a version when they publish it.
struct VersionForm: Sendable {
    /// Nil where the form has no such field: what was said at the import stays.
    private let reason: String?
    private let reported: String

    init(_ form: Form) {
        reason = form["reason"].map { WrittenText($0).text }
        reported = WrittenText(form["reported"] ?? "", keepsLines: false).text
    }

    var words: VersionWords? {
        reason.map { VersionWords(reason: $0, reportedOn: reportedOn) }
    }

    private var reportedOn: CivilDate? {
        guard case .day(let day)? = WrittenDate(reported) else { return nil }
        return day
    }

    func problems(_ phrases: Phrases) -> [RefusedForm.Problem] {
        var found: [RefusedForm.Problem] = []
        if let reason, reason.unicodeScalars.count > VersionWords.longestReason {
            let limit = String(VersionWords.longestReason)
            found.append(
                .init(field: "reason", message: phrases("drafts.staff.long", ["limit": limit])))
        }
        if !reported.isEmpty && reportedOn == nil {
            found.append(.init(field: "reported", message: phrases("drafts.staff.bad_date")))
        }
        return found
    }

    func refused(_ problems: [RefusedForm.Problem]) -> RefusedForm {
        RefusedForm(values: ["reason": reason ?? "", "reported": reported], problems: problems)
    }
}
