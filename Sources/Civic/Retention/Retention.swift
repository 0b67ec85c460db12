import Postgres

/// Erases by itself what was kept long enough; each kind that lost something gets a row of the audit log.
public struct Retention: Sendable {
    private let site: SiteContext

    public init(_ site: SiteContext) {
        self.site = site
    }

    /// What a run at this moment would erase, without erasing it.
    public func due(at now: Instant = .now) async throws -> [RetentionKind: Int] {
        let days = try await RetentionStore(site.database).days()
        var due: [RetentionKind: Int] = [:]
        for task in site.ports.retention {
            due[task.kind] = try await task.due(before: now - Self.duration(days, task.kind), in: site)
        }
        return due
    }

    /// To be run once a day; kinds that others work on at the same time are harmless.
    public func run(at now: Instant = .now) async throws {
        let days = try await RetentionStore(site.database).days()
        for task in site.ports.retention {
            let erased = try await task.erase(before: now - Self.duration(days, task.kind), in: site)
            try await note(task.kind, erased, now)
        }
    }

    private func note(_ kind: RetentionKind, _ erased: Int, _ now: Instant) async throws {
        try await site.database.transaction { transaction in
            try await RetentionStore(transaction).note(kind, erased: erased, at: now)
            guard erased > 0 else { return }
            try await Audit.record(
                Audit.Entry(staffID: nil, act: "retention.\(kind.rawValue) rows:\(erased)"), in: transaction,
                secret: site.secret)
        }
    }

    private static func duration(_ days: [RetentionKind: Int], _ kind: RetentionKind) -> Duration {
        .seconds((days[kind] ?? kind.usualDays) * 86_400)
    }
}
