import Answers
import Civic
import HTTPServer
import Pages
import Postgres
import Web

/// What is done to one item beside its words: joining, dividing, naming passages, and answering it for a section.
enum ItemActs {
    @Sendable static func merge(_ visit: Visit, slug: Slug, id: OpinionItemID) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let own = AdminAddresses.answerItem(slug, id)
        guard let number = visit.form["into"].flatMap({ Int32($0) }) else {
            return visit.seeOther(own, Flash(.warning, "admin.answers.flash.no_number"))
        }
        let (outcome, stayed) = try await MergeItems(
            id, intoNumber: Int(number), in: consultation.id, by: visit.member()
        ).perform(in: visit.site)
        if outcome == .notFound, try await exists(id, consultation, visit) {
            return visit.seeOther(own, Flash(.warning, "admin.answers.flash.no_such_number"))
        }
        let path = stayed.map { AdminAddresses.answerItem(slug, $0) } ?? own
        return try AnswerDesk.answer(outcome, to: path, done: "admin.answers.flash.merged", visit)
    }

    @Sendable static func split(_ visit: Visit, slug: Slug, id: OpinionItemID) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let subjects = visit.form.all("post").compactMap(PostName.subject)
        let (outcome, new) = try await SplitItem(
            subjects, outOf: id, in: consultation.id, by: visit.member()
        ).perform(in: visit.site)
        let own = AdminAddresses.answerItem(slug, id)
        guard outcome != .notPossible else {
            return visit.seeOther(own, Flash(.warning, "admin.answers.flash.not_divided"))
        }
        let path = new.map { AdminAddresses.answerItem(slug, $0) } ?? own
        return try AnswerDesk.answer(outcome, to: path, done: "admin.answers.flash.divided", visit)
    }

    @Sendable static func namePassages(_ visit: Visit, slug: Slug, id: OpinionItemID) async throws -> Response
    {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let keys = visit.form.all("change").compactMap(ChangeName.key)
        let outcome = try await NameChanges(keys, of: id, in: consultation.id, by: visit.member())
            .perform(in: visit.site)
        return try AnswerDesk.answer(
            outcome, to: AdminAddresses.answerItem(slug, id), done: "admin.answers.flash.saved", visit)
    }

    /// The answer alone, by the section that the item was assigned to.
    @Sendable static func answer(_ visit: Visit, slug: Slug, id: OpinionItemID) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        var page = try await ItemDesk.page(of: id, in: consultation, visit)
        guard page.mayAnswer else { throw WebError.forbidden }
        let written = WrittenText(visit.form["answer"] ?? "")
        let text = written.isBlank ? "" : written.text
        let version = visit.form["version"].flatMap { Int($0) } ?? 0
        guard text.unicodeScalars.count <= ItemForm.answerLimit else {
            let message = visit.phrases("answers.problem.too_long", count: ItemForm.answerLimit)
            page.refused = RefusedForm(
                values: ["answer": text], problems: [.init(field: "answer", message: message)])
            return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
        }
        let outcome = try await WriteAnswer(
            text, to: id, version: version, in: consultation.id, by: visit.member()
        ).perform(in: visit.site)
        guard outcome == .changedMeanwhile else {
            return try AnswerDesk.answer(
                outcome, to: AdminAddresses.answerItem(slug, id), done: "admin.answers.flash.saved", visit)
        }
        page = try await ItemDesk.page(of: id, in: consultation, visit)
        page.refused = RefusedForm(values: ["answer": text], problems: [])
        page.collision = true
        return visit.staffPage(page.render(visit.phrases), status: .conflict)
    }

    private static func exists(
        _ id: OpinionItemID, _ consultation: Consultation, _ visit: Visit
    ) async throws -> Bool {
        try await ItemStore(visit.database).find(id, in: consultation.id) != nil
    }
}
