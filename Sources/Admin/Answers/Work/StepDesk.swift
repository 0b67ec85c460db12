import Answers
import Civic
import HTTPServer
import Pages
import Postgres
import Web

/// Takes chosen items a step on or back: checked, approved, recorded as decided on paper, sent back.
enum StepDesk {
    @Sendable static func check(_ visit: Visit, slug: Slug) async throws -> Response {
        try await take(.check, visit, slug)
    }

    @Sendable static func approve(_ visit: Visit, slug: Slug) async throws -> Response {
        try await take(.approval, visit, slug)
    }

    @Sendable static func decide(_ visit: Visit, slug: Slug) async throws -> Response {
        let written = visit.form["decided_on"] ?? ""
        let document = WrittenText(visit.form["document"] ?? "", keepsLines: false).text
        var problems: [RefusedForm.Problem] = []
        let day = CivilDate(written: written)
        if day == nil { problems.append(problem("decided_on", "admin.answers.steps.bad_day", visit)) }
        // A decision that is still to come is none.
        if let day, day > CivilDate(visit.now) {
            problems.append(problem("decided_on", "admin.answers.steps.future_day", visit))
        }
        if !(1...100).contains(document.unicodeScalars.count) {
            problems.append(problem("document", "admin.answers.steps.bad_document", visit))
        }
        guard problems.isEmpty, let day else {
            let values = ["decided_on": written, "document": document]
            return try await refuse(RefusedForm(values: values, problems: problems), visit, slug)
        }
        return try await take(.decision(Decision(on: day, document: document)), visit, slug)
    }

    @Sendable static func giveBack(_ visit: Visit, slug: Slug) async throws -> Response {
        let note = WrittenText(visit.form["note"] ?? "").text
        guard !WrittenText(note).isBlank, note.unicodeScalars.count <= 500 else {
            let problem = problem("note", "admin.answers.steps.bad_note", visit)
            return try await refuse(RefusedForm(values: ["note": note], problems: [problem]), visit, slug)
        }
        return try await take(.back(note: note), visit, slug)
    }

    private static func problem(_ field: String, _ key: TextKey, _ visit: Visit) -> RefusedForm.Problem {
        RefusedForm.Problem(field: field, message: visit.t(key))
    }

    private static func take(_ step: TakeSteps.Step, _ visit: Visit, _ slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let seen = visit.form.all("item").compactMap(SeenName.seen)
        guard !seen.isEmpty else {
            let problem = problem("item", "admin.answers.steps.none_chosen", visit)
            return try await refuse(RefusedForm(values: [:], problems: [problem]), visit, slug)
        }
        let outcome = try await TakeSteps(step, of: seen, in: consultation.id, by: visit.member())
            .perform(in: visit.site)
        let query = WorkQuery(visit.form)
        if outcome.refused.isEmpty {
            let path = single(visit).map { AdminAddresses.answerItem(slug, $0) } ?? query.path(slug)
            return visit.seeOther(path, Flash(.success, "admin.answers.flash.step_taken"))
        }
        if let id = single(visit) {
            var page = try await ItemDesk.page(of: id, in: consultation, visit)
            page.outcome = outcome
            return visit.staffPage(page.render(visit.phrases), status: .conflict)
        }
        var page = try await WorkDesk.page(consultation, query, visit)
        page.outcome = outcome
        return visit.staffPage(page.render(visit.phrases), status: .conflict)
    }

    /// The item on whose own page the step was taken.
    private static func single(_ visit: Visit) -> OpinionItemID? {
        visit.form["from"].flatMap(OpinionItemID.init(pathSegment:))
    }

    private static func refuse(_ form: RefusedForm, _ visit: Visit, _ slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        if let id = single(visit) {
            var page = try await ItemDesk.page(of: id, in: consultation, visit)
            page.stepRefused = form
            return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
        }
        var page = try await WorkDesk.page(consultation, WorkQuery(visit.form), visit)
        page.refused = form
        page.chosen = Set(visit.form.all("item").compactMap(SeenName.seen))
        return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
    }
}
