import Postgres

/// How much was said in consultations. Filled by Discussion (comments) and Ideas.
public protocol ParticipationSource: Sendable {
    /// Numbers of what is public; consultations in which nothing was said may be missing.
    func participation(
        in consultations: [ConsultationID], database: any Queryable
    ) async throws -> [ConsultationID: Participation]
}

/// What was said in a consultation, in numbers: counted, never estimated.
public struct Participation: Sendable, Equatable {
    /// Public comments, replies among them.
    public var comments: Int
    /// People who wrote them.
    public var writers: Int
    public var ideas: Int

    public init(comments: Int = 0, writers: Int = 0, ideas: Int = 0) {
        self.comments = comments
        self.writers = writers
        self.ideas = ideas
    }

    static func + (left: Participation, right: Participation) -> Participation {
        Participation(
            comments: left.comments + right.comments, writers: left.writers + right.writers,
            ideas: left.ideas + right.ideas)
    }
}

extension Ports {
    /// What all features count, put together.
    public func participation(
        in consultations: [ConsultationID], database: any Queryable
    ) async throws -> [ConsultationID: Participation] {
        var all: [ConsultationID: Participation] = [:]
        guard !consultations.isEmpty else { return all }
        for source in participations {
            all.merge(
                try await source.participation(in: consultations, database: database), uniquingKeysWith: +)
        }
        return all
    }
}
