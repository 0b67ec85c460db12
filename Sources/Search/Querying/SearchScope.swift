import Civic
import Postgres

/// What a search is narrowed to, as conditions on entries.
struct SearchScope: Sendable {
    var kinds: [SearchKind] = SearchKind.allCases
    var consultation: ConsultationID?
    var since: Instant?

    /// Of the entries `e`, besides their kind.
    var condition: SQL {
        var conditions: [SQL] = ["true"]
        if let consultation { conditions.append("e.consultation_id = \(consultation)") }
        if let since { conditions.append("e.posted_at >= \(since)") }
        return conditions.joined(separator: " AND ")
    }
}
