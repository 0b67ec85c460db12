import Civic
import Postgres

/// Which comments a staff list or an export has; every part that is set narrows it.
public struct CommentFilter: Sendable {
    public var consultation: ConsultationID?
    /// Comments on these passages, such as all of a draft.
    public var passages: [PassageID]?
    /// Comments on these ideas.
    public var ideas: [IdeaID]?
    public var stance: Stance?
    public var state: PublicationState?
    /// Posted at this moment or later.
    public var since: Instant?
    /// Words that the body has, whatever their width or case.
    public var text: String
    /// The consultations that whoever asks may look at.
    public var scope: StaffScope
    /// Only what staff entered from paper and meetings.
    public var isVoice = false

    public init(
        consultation: ConsultationID? = nil, passages: [PassageID]? = nil, ideas: [IdeaID]? = nil,
        stance: Stance? = nil, state: PublicationState? = nil, since: Instant? = nil, text: String = "",
        scope: StaffScope = .all
    ) {
        self.consultation = consultation
        self.passages = passages
        self.ideas = ideas
        self.stance = stance
        self.state = state
        self.since = since
        self.text = text
        self.scope = scope
    }

    /// The condition on rows of `comment c`.
    var condition: SQL {
        var parts: [SQL] = []
        if let ids = scope.ids { parts.append("c.consultation_id = ANY(\(ids))") }
        if let consultation { parts.append("c.consultation_id = \(consultation)") }
        if let passages { parts.append("c.subject_kind = 'passage' AND c.subject_id = ANY(\(passages))") }
        if let ideas { parts.append("c.subject_kind = 'idea' AND c.subject_id = ANY(\(ideas))") }
        if let stance { parts.append("c.stance = \(stance)") }
        if let state { parts.append("c.state = \(state)") }
        if let since { parts.append("c.created_at >= \(since)") }
        if isVoice { parts.append("c.channel <> 'site'") }
        if !text.isEmpty {
            parts.append("strpos(lower(normalize(c.body, NFKC)), lower(normalize(\(text), NFKC))) > 0")
        }
        return parts.isEmpty ? "true" : parts.joined(separator: " AND ")
    }
}
