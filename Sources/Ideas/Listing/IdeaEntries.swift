import Civic
import Postgres

/// The published ideas for feeds and maps.
public struct IdeaEntries: PublishedEntries {
    public let kind = PublishedEntry.Kind.idea

    public init() {}

    public func newest(
        of consultation: ConsultationID?, limit: Int, in database: any Queryable
    ) async throws -> [PublishedEntry] {
        let consultations = try await ConsultationStore(database).published().map(\.id)
            .filter { consultation == nil || $0 == consultation }
        return try await IdeaStore(database).newest(in: consultations, limit: limit).map { idea in
            PublishedEntry(
                kind: .idea, id: "\(idea.id)", path: Addresses.idea(idea.id), title: idea.title,
                summary: idea.body, author: idea.authorID, publishedAt: idea.createdAt)
        }
    }
}
