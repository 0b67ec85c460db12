import Postgres

/// Why texts are hidden. Filled by Moderation.
public protocol ModerationRecord: Sendable {
    /// The reason in force for each hidden subject, as its author is told.
    func reasons(for subjects: [Subject], in database: any Queryable) async throws -> [Subject: String]
}
