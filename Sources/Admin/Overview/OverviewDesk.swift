import Civic
import Discussion
import HTTPServer
import Ideas
import Moderation
import Postgres

/// The first page of staff.
enum OverviewDesk {
    @Sendable static func page(_ visit: Visit) async throws -> Response {
        let database = visit.database
        let scope = visit.scope(of: .readContributions)
        let comments = try await CommentStore(database).totals(since: visit.now.startOfDay, in: scope)
        let ideas = IdeaStore(database)
        let backups = visit.may(.changeSettings) ? try await BackupRuns(database).state() : nil
        let overview = Overview(
            publishedComments: comments.published, hiddenComments: comments.hidden,
            todaysComments: comments.new, todaysVoices: comments.voices,
            publishedIdeas: try await ideas.count(IdeaFilter(state: .published, scope: scope)),
            hiddenIdeas: try await ideas.count(IdeaFilter(state: .hidden, scope: scope)),
            todaysIdeas: try await ideas.count(IdeaFilter(since: visit.now.startOfDay, scope: scope)),
            backups: backups.map { backupSection($0, at: visit.now, visit.phrases) },
            waiting: try await visit.ports.waitingWork(at: visit.now, for: scope, in: database),
            queue: visit.may(.moderate) ? try await QueueState.read(visit) : nil,
            participation: try await ParticipationChart.load(visit), now: visit.now)
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
