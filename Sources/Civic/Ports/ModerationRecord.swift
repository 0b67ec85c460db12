import Postgres

/// Why texts are hidden. Filled by Moderation.
public protocol ModerationRecord: Sendable {
    /// The reason in force for each hidden subject, as its author is told.
    func reasons(for subjects: [Subject], in database: any Queryable) async throws -> [Subject: String]

    /// The same with what its author can do about it.
    func hidings(
        for subjects: [Subject], at now: Instant, in database: any Queryable
    ) async throws -> [Subject: HidingNote]
}

/// Why a text is hidden, as its author reads it.
public struct HidingNote: Sendable, Equatable {
    public let reason: String
    /// Where its author says that this was wrong, or reads what came of it; nil where that is not possible (any more).
    public let appealPath: String?
    /// Whether it was said already.
    public let hasAppeal: Bool

    public init(reason: String, appealPath: String? = nil, hasAppeal: Bool = false) {
        self.reason = reason
        self.appealPath = appealPath
        self.hasAppeal = hasAppeal
    }
}

extension ModerationRecord {
    /// Where nothing can be said against a hiding.
    public func hidings(
        for subjects: [Subject], at now: Instant, in database: any Queryable
    ) async throws -> [Subject: HidingNote] {
        try await reasons(for: subjects, in: database).mapValues { HidingNote(reason: $0) }
    }
}
