import Postgres

/// The size of a thread.
public struct ThreadOutline: Sendable, Equatable, RowDecodable {
    /// Published comments, replies among them.
    public var comments: Int
    /// Comments that are no replies and have a place for the viewer.
    public var tops: Int
    /// Those of them that stand before the comment in focus.
    public var before: Int

    public init(comments: Int = 0, tops: Int = 0, before: Int = 0) {
        self.comments = comments
        self.tops = tops
        self.before = before
    }

    public init(_ row: Row) throws {
        comments = try row.decode("comments")
        tops = try row.decode("tops")
        before = try row.decode("before")
    }
}
