import Civic
import Postgres

/// What readers reported goes some time after a moderator has decided; the decision stays.
public struct ReportRetention: RetentionTask {
    public init() {}

    public var kind: RetentionKind { .reports }

    public func due(before limit: Instant, in site: SiteContext) async throws -> Int {
        try await site.database.value("SELECT count(*) FROM moderation_report \(Self.condition(limit))") ?? 0
    }

    public func erase(before limit: Instant, in site: SiteContext) async throws -> Int {
        try await site.database.execute("DELETE FROM moderation_report \(Self.condition(limit))")
    }

    private static func condition(_ limit: Instant) -> SQL {
        "WHERE closed_by IN (SELECT id FROM moderation_decision WHERE decided_at < \(limit))"
    }
}
