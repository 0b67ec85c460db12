import Civic
import Postgres

/// A voice from paper or a meeting that is about to be stored.
public struct NewVoice: Sendable {
    public var subject: Subject
    /// The version of the draft that it is about; nil for ideas.
    public var versionID: DraftVersionID?
    public var stance: Stance
    public var body: String
    public var facts: VoiceFacts
    public var submitter: Submitter
    /// Name of the sent form, or of the row of a file: the same one sent twice is one voice.
    public var submission: String

    public init(
        subject: Subject, versionID: DraftVersionID?, stance: Stance, body: String, facts: VoiceFacts,
        submitter: Submitter, submission: String
    ) {
        self.subject = subject
        self.versionID = versionID
        self.stance = stance
        self.body = body
        self.facts = facts
        self.submitter = submitter
        self.submission = submission
    }

    /// As a comment like all others: public at once, or received only while the consultation keeps opinions back
    /// and where whoever said it did not agree to be published.
    func comment(in consultation: Consultation, _ receipt: Receipt, at now: Instant) -> NewComment {
        let isPublic = facts.mayPublish && !consultation.keepsOpinionsBack
        var comment = NewComment(
            consultationID: consultation.id, subject: subject, versionID: versionID, authorID: nil,
            stance: stance, body: body, state: isPublic ? .published : .received, submission: submission,
            postedAt: now)
        comment.receipt = receipt
        comment.submitterCategory = submitter.category
        comment.voice = facts
        comment.releasedAt = isPublic ? now : nil
        return comment
    }
}
