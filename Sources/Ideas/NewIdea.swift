import Civic
import Postgres

/// An idea that has passed the form's rules and is about to be stored.
public struct NewIdea: Sendable {
    public let consultationID: ConsultationID
    public let authorID: AccountID
    public let categoryID: CategoryID?
    public let title: String
    public let body: String
    public let state: PublicationState
    /// Name of the sent form, see `Submission`.
    public let submission: String
    /// Nil for now.
    public let postedAt: Instant?

    public init(
        consultationID: ConsultationID, authorID: AccountID, categoryID: CategoryID? = nil, title: String,
        body: String, state: PublicationState = .published, submission: String, postedAt: Instant? = nil
    ) {
        self.consultationID = consultationID
        self.authorID = authorID
        self.categoryID = categoryID
        self.title = title
        self.body = body
        self.state = state
        self.submission = submission
        self.postedAt = postedAt
    }
}
