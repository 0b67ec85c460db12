import Answers
import Civic
import Discussion
import Ideas
import Postgres

/// Reads posts as staff see them: with author, passage, state and the reason of a hiding.
struct AnswerPosts: Sendable {
    let site: SiteContext
    let viewer: Viewer

    /// The posts of these subjects, oldest first.
    func contributions(_ subjects: [Subject], in database: any Queryable) async throws -> [Contribution] {
        let comments = subjects.filter { $0.kind == .comment }.map { CommentID(rawValue: $0.id) }
        let ideas = subjects.filter { $0.kind == .idea }.map { IdeaID(rawValue: $0.id) }
        let found =
            try await CommentContext(site: site, viewer: viewer).contributions(
                CommentStore(database).records(comments), in: database)
            + IdeaContext(site: site, viewer: viewer).contributions(
                IdeaStore(database).records(ideas), in: database)
        return found.sorted { $0.postedAt < $1.postedAt }
    }

    /// All posts that the city answers, replies left out, the oldest first.
    func all(
        in consultation: ConsultationID, limit: Int, database: any Queryable
    ) async throws -> [SubmittedPost] {
        var found: [SubmittedPost] = []
        for source in site.ports.submissions {
            found += try await source.oldest(
                in: WantedSubmissions(consultation: consultation), limit: limit, database: database)
        }
        return Array(found.sorted { $0.postedAt < $1.postedAt }.prefix(limit))
    }

    /// The oldest posts that everyone may read, over all kinds.
    func oldest(
        in consultation: ConsultationID, excluding: Set<Subject>, withReplies: Bool, offset: Int, limit: Int,
        database: any Queryable
    ) async throws -> [Subject] {
        var found: [SubmittedPost] = []
        for source in site.ports.submissions {
            let wanted = WantedSubmissions(
                consultation: consultation,
                excluding: excluding.filter { $0.kind == source.kind }.map(\.id), withReplies: withReplies)
            found += try await source.oldest(in: wanted, limit: offset + limit, database: database)
        }
        let sorted = found.sorted { $0.postedAt < $1.postedAt }
        return sorted.dropFirst(offset).prefix(limit).map(\.subject)
    }
}
