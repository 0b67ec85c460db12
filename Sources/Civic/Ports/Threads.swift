import HTML
import Postgres

/// Comments, votes and supports of subjects. Filled by Discussion.
public protocol Threads: Sendable {
    /// Numbers of what was said about each subject, and what the viewer did; subjects without any are missing.
    func counts(
        for subjects: [Subject], viewer: Viewer, in database: any Queryable
    ) async throws -> [Subject: Counts]

    /// The thread of a subject with its form, as part of the subject's page.
    func thread(on card: SubjectCard, request: ThreadRequest, for visit: Visit) async throws -> HTML

    /// Words of a subject that comments quote, as they were found last in the subject's text.
    func quotes(
        on subject: Subject, viewer: Viewer, in database: any Queryable
    ) async throws -> [QuotedWords]
}

extension Threads {
    /// Where nothing is quoted.
    public func quotes(
        on subject: Subject, viewer: Viewer, in database: any Queryable
    ) async throws -> [QuotedWords] { [] }
}

/// Quoted words with what stood around them when they were quoted.
public struct QuotedWords: Sendable, Hashable {
    public let text: String
    public let prefix: String
    public let suffix: String
    /// Where they begin, in code points from 0.
    public let position: Int

    public init(_ text: String, prefix: String = "", suffix: String = "", position: Int = 0) {
        self.text = text
        self.prefix = prefix
        self.suffix = suffix
        self.position = position
    }
}

/// What was said about a subject, in numbers.
public struct Counts: Sendable, Equatable {
    public var comments = 0
    public var agree = 0
    public var disagree = 0
    public var supports = 0
    /// The viewer's own vote.
    public var ownVote: VoteValue?
    /// Whether the viewer supports it.
    public var isSupported = false

    public init() {}
}

/// A vote on a passage: an opinion, not a ballot.
public enum VoteValue: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
    case agree, disagree
}

/// How a thread is to be shown.
public struct ThreadRequest: Sendable {
    public enum Order: String, Sendable, CaseIterable {
        case newest, oldest
    }

    public var order: Order
    /// The comment a permalink points at: marked, and its context kept around it.
    public var focus: CommentID?
    /// A comment that was refused, to be shown again with what is wrong.
    public var refused: RefusedForm?

    public init(order: Order = .oldest, focus: CommentID? = nil, refused: RefusedForm? = nil) {
        self.order = order
        self.focus = focus
        self.refused = refused
    }
}

/// A form that was refused: what was typed, and what is wrong with it, field by field.
public struct RefusedForm: Sendable {
    public let values: [String: String]
    public let problems: [Problem]

    public init(values: [String: String], problems: [Problem]) {
        self.values = values
        self.problems = problems
    }

    /// One thing to mend: the field's name and a sentence that says what to do.
    public struct Problem: Sendable, Equatable {
        public let field: String
        public let message: String

        public init(field: String, message: String) {
            self.field = field
            self.message = message
        }
    }

    /// What was typed into a field.
    public subscript(field: String) -> String { values[field] ?? "" }

    /// What is wrong with a field.
    public func message(for field: String) -> String? {
        problems.first { $0.field == field }?.message
    }
}
