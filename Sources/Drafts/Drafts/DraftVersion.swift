import Civic
import Postgres

/// One version of a draft. Once published it does not change any more: a change makes the next version.
public struct DraftVersion: Sendable, Equatable {
    public let id: DraftVersionID
    /// From 1.
    public let number: Int
    /// Why it was made, in words for residents.
    public let reason: String
    /// Nil while only staff see it.
    public let publishedAt: Instant?
    /// The day on which it was reported to the council.
    public let reportedOn: CivilDate?
    /// When it is to be published by itself; nil without a plan and once it is published.
    public let publishAt: Instant?

    public init(
        id: DraftVersionID, number: Int, reason: String = "", publishedAt: Instant?,
        reportedOn: CivilDate? = nil, publishAt: Instant? = nil
    ) {
        self.id = id
        self.number = number
        self.reason = reason
        self.publishedAt = publishedAt
        self.reportedOn = reportedOn
        self.publishAt = publishAt
    }
}

extension DraftVersion: RowDecodable {
    /// Reads the columns `version_id`, `number`, `reason`, `published_at`, `reported_on`, `publish_at`.
    public init(_ row: Row) throws {
        self.init(
            id: try row.decode("version_id"), number: try row.decode("number"),
            reason: try row.decode("reason"),
            publishedAt: try row.decode("published_at"), reportedOn: try row.decode("reported_on"),
            publishAt: try row.decode("publish_at"))
    }
}
