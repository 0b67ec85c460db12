/// A column that could not be read; it names the column and never holds the value.
public struct ColumnError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Problem: Sendable, Hashable {
        case missing
        case null
        case unreadable
    }

    public let column: String
    /// The Swift type that was asked for.
    public let type: String
    public let problem: Problem

    @usableFromInline
    init(column: String, type: String, problem: Problem) {
        self.column = column
        self.type = type
        self.problem = problem
    }

    public var description: String {
        switch problem {
        case .missing: "the result has no column \(column)"
        case .null: "column \(column) is NULL where a \(type) was expected"
        case .unreadable: "column \(column) is not a \(type)"
        }
    }
}
