import Civic
import Postgres

/// The posts behind items, read through the features that own them.
public enum ItemSources {
    /// The posts that each item answers, oldest first, whatever their state.
    public static func posts(
        of items: [OpinionItem], in consultation: ConsultationID, _ site: SiteContext,
        _ database: any Queryable
    ) async throws -> [OpinionItemID: [SubmittedPost]] {
        let sources = try await SourceStore(database).sources(of: items.map(\.id))
        let subjects = Set(sources.values.flatMap { $0 })
        let posts = try await site.posts(Array(subjects), of: consultation, in: database)
        return sources.mapValues { subjects in
            subjects.compactMap { posts[$0] }.sorted { $0.postedAt < $1.postedAt }
        }
    }

    /// How many posts a consultation has and by how many people, those in items among them.
    public static func tally(
        of consultation: ConsultationID, including subjects: [Subject], _ site: SiteContext,
        _ database: any Queryable
    ) async throws -> SubmissionTally {
        var tally = SubmissionTally()
        for source in site.ports.submissions {
            let ids = Array(Set(subjects.filter { $0.kind == source.kind }.map(\.id)))
            tally = tally + (try await source.tally(of: consultation, including: ids, in: database))
        }
        return tally
    }
}
