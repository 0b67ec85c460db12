import Civic
import HTTPServer
import Pages
import Settings
import Web

/// Every text of the interface, searched and changed.
enum LabelDesk {
    static let pageSize = 25

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        visit.staffPage(labelsPage(model(visit, LabelQuery(visit.query)), in: visit.phrases))
    }

    @Sendable static func change(_ visit: Visit) async throws -> Response {
        let query = LabelQuery(visit.form)
        let key = visit.form["key"] ?? ""
        guard let entry = LabelList(visit.site.texts).entry(key, in: query.filter.language) else {
            throw WebError.notFound
        }
        let words = WrittenText(visit.form["words"] ?? "").text
        let isReset = visit.form["do"] == "default"
        if !isReset,
            let problem = LabelCheck.problem(
                with: words, insteadOf: entry.ours, optional: LabelCheck.optional(for: key))
        {
            var page = model(visit, query)
            let message = sentence(problem, visit)
            page.refused = (
                key,
                RefusedForm(
                    values: ["words": visit.form["words"] ?? ""],
                    problems: [.init(field: "words", message: message)])
            )
            return visit.staffPage(labelsPage(page, in: visit.phrases), status: .unprocessableContent)
        }
        let own = isReset || words == entry.ours ? nil : words
        try await ChangeLabel(key, in: query.filter.language, to: own, by: try visit.member().id)
            .perform(in: visit.site)
        return visit.seeOther(query.address, Flash(.success, "settings.done"))
    }

    private static func model(_ visit: Visit, _ query: LabelQuery) -> LabelsPage {
        let list = LabelList(visit.site.texts)
        let found = list.entries(query.filter)
        let last = max(1, (found.count + pageSize - 1) / pageSize)
        let page = min(query.page, last)
        return LabelsPage(
            query: query, modules: list.modules, total: found.count, page: page, last: last,
            entries: Array(found.dropFirst((page - 1) * pageSize).prefix(pageSize)), refused: nil,
            csrf: visit.csrfToken)
    }

    private static func sentence(_ problem: LabelProblem, _ visit: Visit) -> String {
        func names(_ names: [String]) -> [String: String] {
            ["names": names.map { "{\($0)}" }.joined(separator: " ")]
        }
        return switch problem {
        case .empty: visit.t("settings.labels.problem.empty")
        case .long: visit.t("settings.labels.problem.long", ["count": visit.phrases.number(LabelCheck.limit)])
        case .lines: visit.t("settings.labels.problem.lines")
        case .braces: visit.t("settings.labels.problem.braces")
        case .missing(let missing): visit.t("settings.labels.problem.missing", names(missing))
        case .unknown(let unknown): visit.t("settings.labels.problem.unknown", names(unknown))
        }
    }
}

/// The filters of the list of labels, as its address carries them.
struct LabelQuery: Sendable {
    let filter: LabelFilter
    let page: Int

    init(_ form: Form) {
        filter = LabelFilter(
            language: form["language"].flatMap(Language.init(rawValue:)) ?? .japanese,
            words: WrittenText(form["text"] ?? "", keepsLines: false).text, module: form["module"] ?? "",
            onlyChanged: form["changed"] == "1")
        page = form["page"].flatMap { Int($0) }.map { max(1, min($0, 1000)) } ?? 1
    }

    /// The fields of this list, as an address or a form carries them.
    func fields(page: Int? = nil) -> [(String, String)] {
        [
            ("language", filter.language.rawValue), ("text", filter.words), ("module", filter.module),
            ("changed", filter.onlyChanged ? "1" : ""), ("page", String(page ?? self.page)),
        ]
    }

    var address: String { Admin.address(AdminAddresses.labels(), fields()) }
}
