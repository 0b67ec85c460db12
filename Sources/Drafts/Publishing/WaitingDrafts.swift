import Civic
import Postgres

/// Versions that were begun and are not public.
public struct WaitingDrafts: WaitingSource {
    public init() {}

    public func waiting(at now: Instant, in database: any Queryable) async throws -> [Waiting] {
        let count: Int? = try await database.value(
            "SELECT count(*) FROM draft_version WHERE published_at IS NULL")
        return [Waiting(.drafts, count ?? 0)]
    }
}
