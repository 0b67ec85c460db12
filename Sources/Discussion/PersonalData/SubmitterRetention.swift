import Civic
import Postgres

/// What senders of opinions filled in about themselves goes some time after the result was published.
public struct SubmitterRetention: RetentionTask {
    public init() {}

    public var kind: RetentionKind { .submitterDetails }

    public func due(before limit: Instant, in site: SiteContext) async throws -> Int {
        let ended = try await Self.ended(before: limit, in: site)
        return try await site.database.value(
            "SELECT count(*) FROM opinion_submitter \(Self.condition(ended))")
            ?? 0
    }

    public func erase(before limit: Instant, in site: SiteContext) async throws -> Int {
        let ended = try await Self.ended(before: limit, in: site)
        return try await site.database.execute("DELETE FROM opinion_submitter \(Self.condition(ended))")
    }

    /// Consultations with such details whose result was published before a moment.
    private static func ended(before limit: Instant, in site: SiteContext) async throws -> [ConsultationID] {
        let consultations: [ConsultationID] = try await site.database.values(
            """
            SELECT DISTINCT c.consultation_id FROM opinion_submitter s JOIN comment c ON c.id = s.comment_id
            """)
        let outcomes = try await site.ports.outcomes.outcomes(of: consultations, in: site.database)
        return outcomes.filter { $0.value.publishedAt < limit }.map(\.key)
    }

    private static func condition(_ consultations: [ConsultationID]) -> SQL {
        "WHERE comment_id IN (SELECT id FROM comment WHERE consultation_id = ANY(\(consultations)))"
    }
}
