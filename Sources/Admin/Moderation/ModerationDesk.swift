import Civic
import HTTPServer
import Moderation
import Web

/// Takes a moderator's forms and says how they ended.
enum ModerationDesk {
    /// Hides what the form names.
    ///
    /// - Returns: nil where the reason was refused, which `refused` then shows with what was typed.
    static func hide(
        _ subject: Subject, _ visit: Visit, own path: String,
        refused: (RefusedForm, Status) async throws -> Response
    ) async throws -> Response {
        let form = HidingForm(visit.form, visit.phrases)
        let reason: Reason
        do {
            reason = try form.reason()
        } catch {
            return try await refused(form.refused(error), .unprocessableContent)
        }
        let outcome = try await HideContent(subject, reason: reason, by: visit.member())
            .perform(in: visit.site)
        if outcome != .done, visit.form["reason"]?.isEmpty == false {
            let message = try await visit.t(outcome.textKey) + "（" + decisionWords(on: subject, visit) + "）"
            return try await refused(form.refused(message), .conflict)
        }
        return answer(outcome, .hiding, subject, visit, own: path)
    }

    /// Restores a text.
    static func restore(_ subject: Subject, _ visit: Visit, own path: String) async throws -> Response {
        let outcome = try await RestoreContent(subject, by: visit.member()).perform(in: visit.site)
        return answer(outcome, .restoration, subject, visit, own: path)
    }

    /// Back to the list the moderator worked in, else to the text's own page.
    private static func answer(
        _ outcome: ModerationOutcome, _ act: ModerationAct, _ subject: Subject, _ visit: Visit,
        own path: String
    ) -> Response {
        if outcome == .done {
            visit.note(
                act.rawValue, visit.viewer.staff?.id, subject: "\(subject.kind.rawValue)/\(subject.id)")
        }
        let next = OwnPath(visit.form["next"])?.path ?? path
        let flash =
            outcome == .done
            ? Flash(.success, TextKey("admin.done", act).name) : Flash(.warning, outcome.textKey.name)
        return visit.seeOther(next, flash)
    }
}
