import Civic
import Drafts
import Foundation
import Postgres
import Web

/// What staff say about a version when they publish it.
struct VersionForm: Sendable {
    /// Nil where the form has no such field: what was said at the import stays.
    private let reason: String?
    private let reported: String
    private let isPlanned: Bool
    private let day: String
    private let hour: String

    init(_ form: Form) {
        reason = form["reason"].map { WrittenText($0).text }
        reported = WrittenText(form["reported"] ?? "", keepsLines: false).text
        isPlanned = form["when"] == "planned"
        day = WrittenText(form["day"] ?? "", keepsLines: false).text
        hour = WrittenText(form["time"] ?? "", keepsLines: false).text
    }

    /// When it is to be published; nil for now, and for what is no time.
    var time: Instant? {
        guard isPlanned, let day = CivilDate(written: day), let minutes = Self.minutes(hour) else {
            return nil
        }
        return day.start + .seconds(minutes * 60)
    }

    /// Minutes since midnight of 9:00, 9時 or 9時30分, in wide digits too.
    static func minutes(_ text: String) -> Int? {
        let plain = text.precomposedStringWithCompatibilityMapping.filter { !$0.isWhitespace }
        guard let match = plain.wholeMatch(of: /(\d{1,2})(?::(\d{2})|時(?:(\d{1,2})分)?)/),
            let hour = Int(match.1), hour < 24, let minute = Int(match.2 ?? match.3 ?? "0"), minute < 60
        else { return nil }
        return hour * 60 + minute
    }

    var words: VersionWords? {
        reason.map { VersionWords(reason: $0, reportedOn: reportedOn) }
    }

    private var reportedOn: CivilDate? {
        guard case .day(let day)? = WrittenDate(reported) else { return nil }
        return day
    }

    func problems(at now: Instant, _ phrases: Phrases) -> [RefusedForm.Problem] {
        var found: [RefusedForm.Problem] = []
        if let reason, reason.unicodeScalars.count > VersionWords.longestReason {
            let limit = String(VersionWords.longestReason)
            found.append(
                .init(field: "reason", message: phrases("drafts.staff.long", ["limit": limit])))
        }
        if !reported.isEmpty && reportedOn == nil {
            found.append(.init(field: "reported", message: phrases("drafts.staff.bad_date")))
        }
        if isPlanned {
            if CivilDate(written: day) == nil {
                found.append(.init(field: "day", message: phrases("drafts.staff.bad_date")))
            } else if Self.minutes(hour) == nil {
                found.append(.init(field: "time", message: phrases("admin.planning.bad_time")))
            } else if time.map({ $0 <= now }) ?? true {
                found.append(.init(field: "day", message: phrases("admin.planning.past")))
            }
        }
        return found
    }

    func refused(_ problems: [RefusedForm.Problem]) -> RefusedForm {
        RefusedForm(
            values: [
                "reason": reason ?? "", "reported": reported, "when": isPlanned ? "planned" : "now",
                "day": day,
                "time": hour,
            ], problems: problems)
    }
}
