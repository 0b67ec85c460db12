import Civic
import Postgres

/// Names the rows of `answer_category`.
public enum AnswerCategoryKind {}
public typealias AnswerCategoryID = ID<AnswerCategoryKind>

/// What the city did with an opinion (反映区分).
public struct AnswerCategory: Sendable, Equatable, RowDecodable {
    public let id: AnswerCategoryID
    /// One to four capital letters or digits; stands in addresses and exports.
    public let code: String
    public let label: String
    /// What residents are told it means.
    public let explanation: String

    public init(id: AnswerCategoryID, code: String, label: String, explanation: String = "") {
        self.id = id
        self.code = code
        self.label = label
        self.explanation = explanation
    }

    public init(_ row: Row) throws {
        id = try row.decode("id")
        code = try row.decode("code")
        label = try row.decode("label")
        explanation = try row.decode("explanation")
    }
}
