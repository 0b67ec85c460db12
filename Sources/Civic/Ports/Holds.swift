import Postgres

/// What other features built on posts, so that those can't go any more. Filled by Answers (items), Moderation
/// (decisions) and Drafts (reasons of changes).
public protocol Holds: Sendable {
    /// Those of the subjects that something hangs on.
    func held(_ subjects: [Subject], in database: any Queryable) async throws -> Set<Subject>
}

extension Ports {
    /// Those of the subjects that any feature has built something on.
    public func held(_ subjects: [Subject], in database: any Queryable) async throws -> Set<Subject> {
        var held: Set<Subject> = []
        for hold in holds { held.formUnion(try await hold.held(subjects, in: database)) }
        return held
    }
}
