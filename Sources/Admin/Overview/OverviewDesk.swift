import Civic
import Discussion
import HTTPServer

/// The first page of staff.
enum OverviewDesk {
    @Sendable static func page(_ visit: Visit) async throws -> Response {
        let comments = CommentStore(visit.database)
        let overview = Overview(
            publishedComments: try await comments.count(CommentFilter(state: .published)),
            hiddenComments: try await comments.count(CommentFilter(state: .hidden)))
        return visit.staffPage(overviewPage(overview, may: { visit.may($0) }, in: visit.phrases))
    }
}
