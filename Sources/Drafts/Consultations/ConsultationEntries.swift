import Civic
import Postgres

/// The published consultations for feeds and maps.
public struct ConsultationEntries: PublishedEntries {
    public let kind = PublishedEntry.Kind.consultation

    public init() {}

    public func newest(
        of consultation: ConsultationID?, limit: Int, in database: any Queryable
    ) async throws -> [PublishedEntry] {
        let published = try await ConsultationStore(database).published()
            .filter { consultation == nil || $0.id == consultation }
            .compactMap(entry)
        return Array(published.sorted { $0.publishedAt > $1.publishedAt }.prefix(limit))
    }

    private func entry(_ consultation: Consultation) -> PublishedEntry? {
        consultation.publishedAt.map { publishedAt in
            PublishedEntry(
                kind: .consultation, id: "\(consultation.id)",
                path: Addresses.consultation(consultation.slug),
                title: consultation.title, summary: consultation.question, publishedAt: publishedAt)
        }
    }
}
