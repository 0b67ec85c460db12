import Answers
import Civic
import HTTPServer
import Loops
import Pages
import Web

/// What an import would change, and the change.
enum ImportDesk {
    private static let thread = WorkerThreads(name: "differences", threads: 1, queue: 8)

    @Sendable static func preview(_ visit: Visit, slug: Slug, id: AnswerImportID) async throws -> Response {
        try await preview(visit, slug, id, collided: false)
    }

    private static func preview(
        _ visit: Visit, _ slug: Slug, _ id: AnswerImportID, collided: Bool
    ) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let found = try await AnswerImportStore(visit.database).find(
            id, in: consultation.id, by: visit.member().id)
        guard let found else {
            return visit.seeOther(
                AdminAddresses.answerImport(slug), Flash(.warning, "exports.round.gone"))
        }
        let plan = ImportPlan(
            found.lines, items: try await ItemStore(visit.database).all(of: consultation.id),
            categories: try await AnswerCategoryStore(visit.database).all(of: consultation.id), visit.phrases)
        let (csrf, phrases) = (visit.csrfToken, visit.phrases)
        // Comparing long texts word by word takes its time.
        let page = try await thread.run {
            ImportPage(
                consultation: consultation, id: id, plan: plan, hasCollided: collided, csrf: csrf
            ).render(phrases)
        }
        return visit.staffPage(page, status: collided ? .conflict : .ok)
    }

    @Sendable static func apply(_ visit: Visit, slug: Slug, id: AnswerImportID) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let seen = Set((visit.form["seen"] ?? "").split(separator: " ").map(String.init))
        let act = ApplyImport(id, seen: seen, in: consultation.id, by: try visit.member())
        switch try await act.perform(in: visit.site, visit.phrases) {
        case .applied(let count):
            return visit.seeOther(
                AdminAddresses.answerDesk(slug),
                Flash(.success, "exports.round.applied", ["count": visit.phrases.number(count)]))
        case .changedMeanwhile: return try await preview(visit, slug, id, collided: true)
        case .notFound:
            return visit.seeOther(
                AdminAddresses.answerImport(slug), Flash(.warning, "exports.round.gone"))
        }
    }
}
