import Civic
import Postgres

/// The newest published version of each draft for feeds and maps.
public struct DraftEntries: PublishedEntries {
    public let kind = PublishedEntry.Kind.draft

    public init() {}

    public func newest(
        of consultation: ConsultationID?, limit: Int, in database: any Queryable
    ) async throws -> [PublishedEntry] {
        let consultations = try await ConsultationStore(database).published().map(\.id)
            .filter { consultation == nil || $0 == consultation }
        let published = try await DraftStore(database).published(in: consultations).compactMap(entry)
        return Array(published.sorted { $0.publishedAt > $1.publishedAt }.prefix(limit))
    }

    private func entry(_ published: PublishedDraft) -> PublishedEntry? {
        published.version.publishedAt.map { publishedAt in
            PublishedEntry(
                kind: .draft, id: "\(published.draft.id)", path: Addresses.draft(published.draft.slug),
                title: published.draft.title, summary: published.version.reason, publishedAt: publishedAt)
        }
    }
}
