import Civic
import Postgres

/// Versions that were begun and are not public.
public struct WaitingDrafts: WaitingSource {
    public init() {}

    public func waiting(
        at now: Instant, for scope: StaffScope, in database: any Queryable
    ) async throws -> [Waiting] {
        let count: Int? = try await database.value(
            """
            SELECT count(*) FROM draft_version v JOIN draft d ON d.id = v.draft_id
            WHERE v.published_at IS NULL
              AND (\(scope.ids)::bigint[] IS NULL OR d.consultation_id = ANY(\(scope.ids)))
            """)
        return [Waiting(.drafts, count ?? 0)]
    }
}
