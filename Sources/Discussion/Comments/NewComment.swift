import Civic
import Postgres

/// A comment that has passed the form's rules and is about to be stored.
public struct NewComment: Sendable {
    public let consultationID: ConsultationID
    public let subject: Subject
    /// The version of the draft that was read; nil for ideas.
    public let versionID: DraftVersionID?
    /// The comment it answers.
    public let parentID: CommentID?
    /// Nil for a voice that staff enter.
    public let authorID: AccountID?
    public let stance: Stance
    public let body: String
    public let quote: Quote?
    public var state: PublicationState
    /// Whether a moderator looks at it before others read it.
    public var needsCheck: Bool
    /// Number under which a public comment receives it.
    public var receipt: Receipt?
    public var submitterCategory: String?
    /// Where a voice without an account comes from.
    public var voice: VoiceFacts?
    /// Since when an opinion with a number is public.
    public var releasedAt: Instant?
    /// Name of the sent form, see `Submission`.
    public let submission: String
    /// Nil for now.
    public let postedAt: Instant?

    public init(
        consultationID: ConsultationID, subject: Subject, versionID: DraftVersionID?,
        parentID: CommentID? = nil, authorID: AccountID?, stance: Stance, body: String, quote: Quote? = nil,
        state: PublicationState = .published, submission: String, postedAt: Instant? = nil
    ) {
        self.consultationID = consultationID
        self.subject = subject
        self.versionID = versionID
        self.parentID = parentID
        self.authorID = authorID
        self.stance = stance
        self.body = body
        self.quote = quote
        self.state = state
        needsCheck = state == .held
        self.submission = submission
        self.postedAt = postedAt
    }

    /// The same comment as it is stored when a moderator looks at it first.
    func held() -> NewComment {
        var held = self
        held.needsCheck = true
        if state == .published { held.state = .held }
        return held
    }
}
