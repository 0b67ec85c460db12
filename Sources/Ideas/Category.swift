import Civic
import Postgres

/// Names the rows of `idea_category`.
public enum CategoryKind {}
public typealias CategoryID = ID<CategoryKind>

/// A category that a consultation offers for its ideas.
public struct Category: Sendable, Equatable, RowDecodable {
    public let id: CategoryID
    public let name: String

    public init(id: CategoryID, name: String) {
        self.id = id
        self.name = name
    }

    public init(_ row: Row) throws {
        id = try row.decode("id")
        name = try row.decode("name")
    }
}
