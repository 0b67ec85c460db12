import Answers
import Civic
import HTTPServer
import Pages
import Web

/// The consultations with how far their answers are, and the desk of one.
enum AnswerDesk {
    @Sendable static func list(_ visit: Visit) async throws -> Response {
        // Unpublished ones have no posts to be answered.
        let scope = visit.scope(of: .readContributions)
        let consultations = try await ConsultationStore(visit.database).published().filter {
            scope.contains($0.id)
        }
        var lines: [AnswerProgress] = []
        for consultation in consultations {
            lines.append(try await AnswerProgress.load(consultation, visit))
        }
        return visit.staffPage(answerListPage(lines, at: visit.now, in: visit.phrases))
    }

    @Sendable static func show(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await consultation(slug, visit)
        let items = try await ItemStore(visit.database).all(of: consultation.id)
        let desk = AnswerDeskPage(
            progress: try await AnswerProgress.load(consultation, visit), items: items,
            categories: try await AnswerCategoryStore(visit.database).all(of: consultation.id),
            sources: try await SourceStore(visit.database).sources(of: items.map(\.id)),
            mayEdit: visit.may(.editAnswers), csrf: visit.csrfToken, publicURL: visit.site.publicURL,
            today: CivilDate(visit.now))
        return visit.staffPage(desk.render(visit.phrases))
    }

    /// The consultation of an address, or not found.
    static func consultation(_ slug: Slug, _ visit: Visit) async throws -> Consultation {
        guard let found = try await ConsultationStore(visit.database).find(slug, for: visit.viewer) else {
            throw WebError.notFound
        }
        return found
    }

    /// Where an act leads, with what became of it.
    static func answer(
        _ outcome: AnswerOutcome, to path: String, done: TextKey, _ visit: Visit
    ) throws -> Response {
        switch outcome {
        case .done: visit.seeOther(path, Flash(.success, done.name))
        case .doneAndReopened: visit.seeOther(path, Flash(.warning, "admin.answers.flash.reopened"))
        case .notFound: throw WebError.notFound
        case .changedMeanwhile: visit.seeOther(path, Flash(.warning, "admin.answers.flash.changed_meanwhile"))
        case .notPossible: visit.seeOther(path, Flash(.warning, "admin.answers.flash.not_possible"))
        }
    }
}
