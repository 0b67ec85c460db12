import Postgres

/// Which rows of the audit log are looked for; what is nil or empty does not narrow.
public struct AuditFilter: Sendable, Equatable {
    /// Who acted: one member of staff, or the system and the command line.
    public enum Actor: Sendable, Equatable {
        case staff(StaffID)
        case system
    }

    public var actor: Actor?
    /// Name of the act with underscores, such as `comment_hiding`.
    public var act = ""
    /// What was acted upon: a kind such as `comment` or `draft`, and its id.
    public var kind = ""
    public var id: Int64?
    public var since: Instant?
    /// The first moment that is too late.
    public var until: Instant?

    public init() {}

    var condition: SQL {
        var conditions: [SQL] = []
        switch actor {
        case .staff(let id): conditions.append("staff_id = \(id)")
        case .system: conditions.append("staff_id IS NULL")
        case nil: break
        }
        if !act.isEmpty { conditions.append("replace(split_part(act, ' ', 1), '.', '_') = \(act)") }
        if !kind.isEmpty { conditions.append(subject) }
        if let since { conditions.append("at >= \(since)") }
        if let until { conditions.append("at < \(until)") }
        return conditions.isEmpty ? "true" : conditions.joined(separator: " AND ")
    }

    /// Subjects stand in columns; other things stand behind the name of the act.
    private var subject: SQL {
        if let id {
            let named = "% \(kind):\(id)"
            return "((subject_kind = \(kind) AND subject_id = \(id)) OR act LIKE \(named))"
        }
        let named = "% \(kind):%"
        return "(subject_kind = \(kind) OR act LIKE \(named))"
    }
}
