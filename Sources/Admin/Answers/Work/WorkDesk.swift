import Answers
import Civic
import HTML
import HTTPServer
import Pages
import Postgres
import Web

/// The items of a consultation by section and state, with what takes many of them a step on.
enum WorkDesk {
    @Sendable static func list(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        return visit.staffPage(
            try await page(consultation, WorkQuery(visit.query), visit).render(visit.phrases))
    }

    static func page(
        _ consultation: Consultation, _ query: WorkQuery, _ visit: Visit
    ) async throws -> WorkPage {
        let database = visit.database
        let today = CivilDate(visit.now)
        let items = try await ItemStore(database).all(of: consultation.id)
        let shown = items.filter { query.shows($0, today: today) }
        let writers = Set(shown.compactMap(\.editedBy))
        return WorkPage(
            consultation: consultation, query: query, items: shown,
            sections: SectionCounts.of(items, today: today).map(\.section).filter { !$0.isEmpty },
            categories: try await AnswerCategoryStore(database).all(of: consultation.id),
            sources: try await SourceStore(database).sources(of: shown.map(\.id)),
            writers: try await visit.ports.people.staff(writers, in: database).mapValues(\.displayName),
            today: today, member: try visit.member(), csrf: visit.csrfToken)
    }
}
