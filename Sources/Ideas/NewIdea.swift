import Civic
import Postgres

/// An idea that has passed the form's rules and is about to be stored.
public struct NewIdea: Sendable {
    public let consultationID: ConsultationID
    public let authorID: AccountID
    public let categoryID: CategoryID?
    public let title: String
    public let body: String
    public var state: PublicationState
    /// Whether a moderator looks at it before others read it.
    public var needsCheck: Bool
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
        needsCheck = state == .held
        self.submission = submission
        self.postedAt = postedAt
    }

    /// The same idea as it is stored when a moderator looks at it first.
    func held() -> NewIdea {
        var held = self
        held.needsCheck = true
        if state == .published { held.state = .held }
        return held
    }
}
