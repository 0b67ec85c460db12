import Civic
import Postgres

/// Sign-ups that nobody confirmed; the minute's housekeeping removes most of them before this does.
public struct UnconfirmedRetention: RetentionTask {
    public init() {}

    public var kind: RetentionKind { .unconfirmedAccounts }

    public func due(before limit: Instant, in site: SiteContext) async throws -> Int {
        try await AccountStore(site.database).countNeverConfirmed(since: limit)
    }

    public func erase(before limit: Instant, in site: SiteContext) async throws -> Int {
        try await SignUpCleaning(site, limit: 10_000).remove(before: limit)
    }
}

/// Notices that are so old that nobody looks for them.
public struct NoticeRetention: RetentionTask {
    public init() {}

    public var kind: RetentionKind { .notices }

    public func due(before limit: Instant, in site: SiteContext) async throws -> Int {
        try await site.database.value("SELECT count(*) FROM notice WHERE created_at < \(limit)") ?? 0
    }

    public func erase(before limit: Instant, in site: SiteContext) async throws -> Int {
        try await site.database.execute("DELETE FROM notice WHERE created_at < \(limit)")
    }
}
