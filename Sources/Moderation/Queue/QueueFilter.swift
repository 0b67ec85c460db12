import Civic
import Postgres

/// Which waiting entries a list has; every part that is set narrows it.
public struct QueueFilter: Sendable {
    /// Why an entry waits.
    public enum Cause: String, Sendable, CaseIterable {
        case held, reported
        /// Neither; nobody has looked at it yet.
        case new
    }

    public var cause: Cause?
    public var kind: Subject.Kind?
    public var consultation: ConsultationID?
    public var pupilsOnly: Bool
    /// Where whoever looks may moderate.
    public var scope: StaffScope

    public init(
        cause: Cause? = nil, kind: Subject.Kind? = nil, consultation: ConsultationID? = nil,
        pupilsOnly: Bool = false, scope: StaffScope
    ) {
        self.scope = scope
        self.cause = cause
        self.kind = kind
        self.consultation = consultation
        self.pupilsOnly = pupilsOnly
    }

    /// The condition on rows of `moderation_entry`.
    var condition: SQL {
        var parts: [SQL] = ["waiting"]
        switch cause {
        case .held: parts.append("state = 'held'")
        case .reported: parts.append("reports > 0")
        case .new: parts.append("state <> 'held' AND reports = 0")
        case nil: break
        }
        if let kind { parts.append("subject_kind = \(kind)") }
        if let consultation { parts.append("consultation_id = \(consultation)") }
        if let ids = scope.ids { parts.append("consultation_id = ANY(\(ids))") }
        if pupilsOnly { parts.append("by_pupil") }
        return parts.joined(separator: " AND ")
    }
}
