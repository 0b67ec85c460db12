import Postgres

/// What the city answered to single posts. Filled by Answers.
public protocol Answered: Sendable {
    /// The published items that each comment or idea went into, in the order of their numbers; posts without
    /// one are missing.
    func items(
        for subjects: [Subject], in database: any Queryable
    ) async throws -> [Subject: [AnsweredItem]]
}

/// A published opinion item as its sources point at it.
public struct AnsweredItem: Sendable, Equatable {
    /// No. in the table of answers.
    public let number: Int
    /// Address of the item's place in the table on the public listener.
    public let path: String
    /// What the city did with it, such as 一部反映; in the city's own language.
    public let category: String

    public init(number: Int, path: String, category: String) {
        self.number = number
        self.path = path
        self.category = category
    }
}
