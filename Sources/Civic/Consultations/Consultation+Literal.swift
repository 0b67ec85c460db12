import Postgres
import Web

extension Consultation {
    /// A consultation from values instead of a row: published, without an end, everything switched on.
    public init(
        id: ConsultationID, slug: Slug, title: String, publishedAt: Instant? = Instant(seconds: 0),
        opensAt: Instant? = nil, closesAt: Instant? = nil, commentsEnabled: Bool = true,
        votesEnabled: Bool = true, supportsEnabled: Bool = true, ideasEnabled: Bool = true,
        categoryRequired: Bool = false, mode: Mode = .openExchange, answerDue: WrittenDate? = nil,
        publishesOpinions: Bool = true, opinionsReleasedAt: Instant? = nil
    ) {
        self.id = id
        self.slug = slug
        self.title = title
        question = ""
        purpose = ""
        changeable = ""
        aftermath = ""
        self.publishedAt = publishedAt
        self.opensAt = opensAt
        self.closesAt = closesAt
        self.commentsEnabled = commentsEnabled
        self.votesEnabled = votesEnabled
        self.supportsEnabled = supportsEnabled
        self.ideasEnabled = ideasEnabled
        self.categoryRequired = categoryRequired
        self.mode = mode
        publishAt = nil
        self.answerDue = answerDue
        self.publishesOpinions = publishesOpinions
        self.opinionsReleasedAt = opinionsReleasedAt
    }
}
