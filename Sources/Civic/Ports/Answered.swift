import Postgres

/// What the city answered to single posts. Filled by Answers.
public protocol Answered: Sendable {
    /// The published items that each comment or idea went into, in the order of their numbers; posts without
    /// one are missing.
    func items(
        for subjects: [Subject], ports: Ports, in database: any Queryable
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
    /// What the city says to it; empty where it may not be repeated.
    public let answer: String
    /// The pieces of the post that the item answers; none for the whole.
    public let quotes: [String]
    /// What changed in the draft because of it.
    public let changes: [ChangedPassage]

    public init(
        number: Int, path: String, category: String, answer: String = "", quotes: [String] = [],
        changes: [ChangedPassage] = []
    ) {
        self.number = number
        self.path = path
        self.category = category
        self.answer = answer
        self.quotes = quotes
        self.changes = changes
    }
}
