import Civic
import Discussion
import HTTPServer
import Ideas
import Postgres

/// The first page of staff.
enum OverviewDesk {
    @Sendable static func page(_ visit: Visit) async throws -> Response {
        let comments = CommentStore(visit.database)
        let ideas = IdeaStore(visit.database)
        let today = visit.now.startOfDay
        let scope = visit.scope(of: .readContributions)
        let backups = visit.may(.changeSettings) ? try await BackupRuns(visit.database).state() : nil
        let overview = Overview(
            publishedComments: try await comments.count(CommentFilter(state: .published, scope: scope)),
            hiddenComments: try await comments.count(CommentFilter(state: .hidden, scope: scope)),
            todaysComments: try await comments.count(CommentFilter(since: today, scope: scope)),
            publishedIdeas: try await ideas.count(IdeaFilter(state: .published, scope: scope)),
            hiddenIdeas: try await ideas.count(IdeaFilter(state: .hidden, scope: scope)),
            todaysIdeas: try await ideas.count(IdeaFilter(since: today, scope: scope)),
            backups: backups.map { backupSection($0, at: visit.now, visit.phrases) })
        return visit.staffPage(overviewPage(overview, may: { visit.may($0) }, in: visit.phrases))
    }
}

extension Instant {
    /// The midnight in Japan (UTC+9) with which this moment's day began.
    var startOfDay: Instant {
        let shifted = seconds + 9 * 3600
        return Instant(seconds: shifted - shifted % 86_400 - 9 * 3600)
    }
}
