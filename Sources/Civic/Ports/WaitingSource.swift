import Postgres

/// Work that waits for staff. Filled by each feature that has some.
public protocol WaitingSource: Sendable {
    /// What waits now in these consultations; kinds of which nothing waits may be missing.
    func waiting(
        at now: Instant, for scope: StaffScope, in database: any Queryable
    ) async throws -> [Waiting]
}

/// So much work of one kind, and since when the oldest of it waits.
public struct Waiting: Sendable, Equatable {
    /// The raw value is the key of its words below `admin.waiting`.
    public enum Kind: String, Sendable, CaseIterable {
        /// Opinion items without an answer.
        case unanswered
        /// Consultations whose promised day of answer has passed.
        case overdue
        /// Versions of drafts that are not public yet.
        case drafts
        /// Mails that could not be sent.
        case mails
    }

    public let kind: Kind
    public let count: Int
    public let since: Instant?

    public init(_ kind: Kind, _ count: Int, since: Instant? = nil) {
        self.kind = kind
        self.count = count
        self.since = since
    }
}

extension Ports {
    /// All that waits for staff, in the order of the kinds.
    public func waitingWork(
        at now: Instant, for scope: StaffScope, in database: any Queryable
    ) async throws -> [Waiting] {
        var all: [Waiting] = []
        for source in waiting { all += try await source.waiting(at: now, for: scope, in: database) }
        return Waiting.Kind.allCases.flatMap { kind in all.filter { $0.kind == kind && $0.count > 0 } }
    }
}
