import Civic
import HTTPServer
import Pages

/// All results, and what is still to be answered.
enum ListResults {
    @Sendable static func page(_ visit: Visit) async throws -> Response {
        let consultations = try await visit.translated(ConsultationStore(visit.database).published())
        let outcomes = try await AnswersOutcomes().outcomes(
            of: consultations.map(\.id), in: visit.database)
        let list = ResultList(consultations: consultations, outcomes: outcomes, now: visit.now)
        return visit.page(resultListPage(list, visit.phrases))
    }
}
