import Postgres

/// What a feature has published, newest first: for feeds, the map for search engines and fragments on other
/// sites. Filled by Drafts (consultations, drafts), Ideas and Answers.
public protocol PublishedEntries: Sendable {
    var kind: PublishedEntry.Kind { get }

    /// At most `limit` entries that every visitor may read, newest first.
    ///
    /// - Parameter consultation: the one they belong to; nil for those of all published consultations.
    func newest(
        of consultation: ConsultationID?, limit: Int, in database: any Queryable
    ) async throws -> [PublishedEntry]
}

/// One thing that was published.
public struct PublishedEntry: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case consultation, draft, idea, answer
    }

    public let kind: Kind
    /// Never changes and is never used again within its kind, since readers know entries by it.
    public let id: String
    /// Address on the public listener.
    public let path: String
    public let title: String
    /// The beginning, or a few words on it; plain text.
    public let summary: String
    /// Resident who wrote it; nil for the city.
    public let author: AccountID?
    public let publishedAt: Instant
    /// When it changed last, as far as readers should hear of it.
    public let changedAt: Instant

    public init(
        kind: Kind, id: String, path: String, title: String, summary: String = "", author: AccountID? = nil,
        publishedAt: Instant, changedAt: Instant? = nil
    ) {
        self.kind = kind
        self.id = id
        self.path = path
        self.title = title
        self.summary = summary
        self.author = author
        self.publishedAt = publishedAt
        self.changedAt = changedAt ?? publishedAt
    }
}

extension Ports {
    /// The newest published entries of a kind; none where no feature of that kind is mounted.
    public func newest(
        _ kind: PublishedEntry.Kind, of consultation: ConsultationID? = nil, limit: Int,
        in database: any Queryable
    ) async throws -> [PublishedEntry] {
        var found: [PublishedEntry] = []
        for source in entries where source.kind == kind {
            found += try await source.newest(of: consultation, limit: limit, in: database)
        }
        return found
    }
}
