import Civic
import Postgres

/// Tells other features why texts are hidden.
public struct DecisionRecord: ModerationRecord {
    public init() {}

    public func reasons(
        for subjects: [Subject], in database: any Queryable
    ) async throws -> [Subject: String] {
        var found: [Subject: String] = [:]
        for (kind, group) in Dictionary(grouping: subjects, by: \.kind) {
            let reasons = try await DecisionStore(database).reasons(kind, group.map(\.id))
            found.merge(reasons) { first, _ in first }
        }
        return found
    }
}
