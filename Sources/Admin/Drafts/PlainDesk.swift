import Civic
import Drafts
import HTTPServer
import Pages
import Web

/// Staff put the passages of a version into やさしい日本語, one by one.
enum PlainDesk {
    @Sendable static func show(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        visit.staffPage(plainPage(try await model(visit, slug, number, visit.query), visit.phrases))
    }

    @Sendable static func save(_ visit: Visit, slug: Slug, number: Int, id: PassageID) async throws
        -> Response
    {
        guard Int32(exactly: number) != nil else { throw WebError.notFound }
        let text = WrittenText(visit.form["body"] ?? "")
        guard text.length <= PlainText.longest else {
            return try await refuse(visit, slug, number, id, text)
        }
        let act = SavePlainText(
            text.isBlank ? "" : text.text, for: id, of: slug, number: number,
            by: try visit.member())
        guard try await act.perform(in: visit.site) else { throw WebError.notFound }
        let model = try await model(visit, slug, number, visit.form)
        return visit.seeOther(
            model.path(page: model.page) + "#passage-\(id)", Flash(.success, "plain.staff.saved"))
    }

    private static func refuse(
        _ visit: Visit, _ slug: Slug, _ number: Int, _ id: PassageID, _ text: WrittenText
    ) async throws -> Response {
        let numbers = [
            "limit": visit.phrases.number(PlainText.longest), "length": visit.phrases.number(text.length),
        ]
        var model = try await model(visit, slug, number, visit.form)
        guard model.edition.passages.contains(where: { $0.id == id }) else { throw WebError.notFound }
        model.refusedPassage = id
        model.refused = RefusedForm(
            values: ["body": text.text],
            problems: [.init(field: "body", message: visit.t("plain.staff.too_long", numbers))])
        return visit.staffPage(plainPage(model, visit.phrases), status: .unprocessableContent)
    }

    /// - Parameter place: which list and page of it is looked at; a query, or the fields of a form.
    private static func model(
        _ visit: Visit, _ slug: Slug, _ number: Int, _ place: Form
    ) async throws -> PlainModel {
        let store = DraftStore(visit.database)
        guard Int32(exactly: number) != nil,
            let edition = try await store.edition(of: slug, number: number, for: visit.viewer)
        else { throw WebError.notFound }
        var model = PlainModel(
            edition, try await store.plainTexts(of: edition.version.id),
            show: place["show"].flatMap(PlainModel.Show.init) ?? .all,
            page: place["page"].flatMap { Int($0) } ?? 1, mayEdit: visit.may(.editDrafts),
            csrf: visit.csrfToken)
        let unchecked = model.passages.map(\.id).filter { model.texts[$0]?.needsCheck == true }
        model.former = try await store.formerTexts(
            of: unchecked, before: edition.version, in: edition.draft.id)
        return model
    }
}
