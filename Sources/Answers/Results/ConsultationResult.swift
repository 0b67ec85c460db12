import Civic
import Postgres

/// What is public about a consultation's answers as a whole, or will be.
public struct ConsultationResult: Sendable, Equatable, RowDecodable {
    public var foreword = ""
    /// When residents may expect it.
    public var expectedAt: Instant?
    public var publishedAt: Instant?
    /// People and posts as they were counted at the publication.
    public var people = 0
    public var submissions = 0
    /// Counts changes of foreword and date; 0 before staff began.
    public var version = 0

    public init() {}

    public init(_ row: Row) throws {
        foreword = try row.decode("foreword")
        expectedAt = try row.decode("expected_at")
        publishedAt = try row.decode("published_at")
        people = try row.decode("people", as: Int?.self) ?? 0
        submissions = try row.decode("submissions", as: Int?.self) ?? 0
        version = try row.decode("version")
    }
}
