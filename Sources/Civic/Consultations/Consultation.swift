import Postgres
import Web

/// A question the city asks in a period: it holds drafts and ideas, and the switches for what one may do.
public struct Consultation: Sendable, RowDecodable {
    public let id: ConsultationID
    public let slug: Slug
    public internal(set) var title: String
    /// What is asked.
    public internal(set) var question: String
    /// Why it is asked.
    public internal(set) var purpose: String
    /// What can still change.
    public internal(set) var changeable: String
    /// What happens with the answers.
    public internal(set) var aftermath: String
    /// Languages of the texts where they are not Japanese.
    var languages: [Field: Language] = [:]
    public let publishedAt: Instant?
    public let opensAt: Instant?
    /// Last instant at which one may still post; nil without an end.
    public let closesAt: Instant?
    public let commentsEnabled: Bool
    public let votesEnabled: Bool
    public let supportsEnabled: Bool
    public let ideasEnabled: Bool
    public let categoryRequired: Bool
    public let mode: Mode
    /// To be published by the clock at this moment.
    public let publishAt: Instant?
    /// By when the city promises its answer.
    public let answerDue: WrittenDate?
    /// Whether opinions of a public comment become public with the result.
    public let publishesOpinions: Bool
    /// When they did.
    public let opinionsReleasedAt: Instant?

    public init(_ row: Row) throws {
        id = try row.decode("id")
        slug = try row.decode("slug")
        title = try row.decode("title")
        question = try row.decode("question")
        purpose = try row.decode("purpose")
        changeable = try row.decode("changeable")
        aftermath = try row.decode("aftermath")
        publishedAt = try row.decode("published_at")
        opensAt = try row.decode("opens_at")
        closesAt = try row.decode("closes_at")
        commentsEnabled = try row.decode("comments_enabled")
        votesEnabled = try row.decode("votes_enabled")
        supportsEnabled = try row.decode("supports_enabled")
        ideasEnabled = try row.decode("ideas_enabled")
        categoryRequired = try row.decode("category_required")
        mode = try row.decode("mode")
        publishAt = try row.decode("publish_at")
        let due: CivilDate? = try row.decode("answer_due")
        let isMonth: Bool = try row.decode("answer_due_is_month")
        answerDue = due.map { isMonth ? .month($0.year, $0.month) : .day($0) }
        publishesOpinions = try row.decode("publishes_opinions")
        opinionsReleasedAt = try row.decode("opinions_released_at")
    }
}
