import Civic
import Postgres

/// Which ideas a staff list or an export has; every part that is set narrows it.
public struct IdeaFilter: Sendable {
    public var consultation: ConsultationID?
    public var category: CategoryID?
    public var state: PublicationState?
    /// Posted at this moment or later.
    public var since: Instant?
    /// Words that title or body have, whatever their width or case.
    public var text: String
    /// The consultations that whoever asks may look at.
    public var scope: StaffScope

    public init(
        consultation: ConsultationID? = nil, category: CategoryID? = nil, state: PublicationState? = nil,
        since: Instant? = nil, text: String = "",
        scope: StaffScope = .all
    ) {
        self.consultation = consultation
        self.category = category
        self.state = state
        self.since = since
        self.text = text
        self.scope = scope
    }

    /// The condition on rows of `idea i`.
    var condition: SQL {
        var parts: [SQL] = []
        if let ids = scope.ids { parts.append("i.consultation_id = ANY(\(ids))") }
        if let consultation { parts.append("i.consultation_id = \(consultation)") }
        if let category { parts.append("i.category_id = \(category)") }
        if let state { parts.append("i.state = \(state)") }
        if let since { parts.append("i.created_at >= \(since)") }
        if !text.isEmpty {
            parts.append(
                """
                strpos(lower(normalize(i.title || chr(10) || i.body, NFKC)),
                       lower(normalize(\(text), NFKC))) > 0
                """)
        }
        return parts.isEmpty ? "true" : parts.joined(separator: " AND ")
    }
}
