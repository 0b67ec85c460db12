import Civic
import Postgres
import Web

/// Publishes the versions whose time has come, each once however many processes look.
public struct PublishPlanned: Sendable {
    private let site: SiteContext

    public init(_ site: SiteContext) {
        self.site = site
    }

    /// - Parameter failed: hears of each version that could not be published; it is tried again the next time.
    /// - Returns: how many were published.
    @discardableResult
    public func run(at now: Instant = .now, failed: (any Error) -> Void = { _ in }) async throws -> Int {
        var count = 0
        for due in try await DraftStore(site.database).due(at: now) {
            do {
                if try await publish(due, at: now) { count += 1 }
            } catch {
                failed(error)
            }
        }
        return count
    }

    /// False where another process or a member of staff was faster.
    private func publish(_ due: DueVersion, at now: Instant) async throws -> Bool {
        try await site.database.transaction { transaction in
            let store = DraftStore(transaction)
            // Read again under the lock: the plan may have been changed or carried out meanwhile.
            guard let draft = try await store.lock(due.slug),
                let version = try await store.version(due.number, of: draft.id),
                let time = version.publishAt, time <= now
            else { return false }
            try await PublishVersion.publish(version, of: draft, by: due.staff, in: site, transaction)
            return true
        }
    }
}

/// A version whose time has come.
private struct DueVersion: RowDecodable {
    let slug: Slug
    let number: Int
    let staff: StaffID

    init(_ row: Row) throws {
        (slug, number) = (try row.decode("slug"), try row.decode("number"))
        staff = try row.decode("publish_by")
    }
}

extension DraftStore {
    fileprivate func due(at now: Instant) async throws -> [DueVersion] {
        try await database.all(
            """
            SELECT d.slug, v.number, v.publish_by FROM draft_version v JOIN draft d ON d.id = v.draft_id
            WHERE v.publish_at <= \(now) AND v.published_at IS NULL ORDER BY v.publish_at, v.id
            """)
    }
}
