/// Something that runs statements: the database or a transaction.
public protocol Queryable: Sendable {
    /// Runs one statement.
    ///
    /// - Throws: `PostgresError`; `CancellationError` when the task was canceled.
    func run(_ sql: SQL) async throws -> SQLResult
}

extension Queryable {
    /// Runs one statement and returns its rows.
    public func rows(_ sql: SQL) async throws -> [Row] {
        try await run(sql).rows
    }

    /// Every row as a value.
    public func all<T: RowDecodable>(_ sql: SQL, as type: T.Type = T.self) async throws -> [T] {
        try await run(sql).rows.map { try T($0) }
    }

    /// The first row as a value; nil when there is none.
    public func first<T: RowDecodable>(_ sql: SQL, as type: T.Type = T.self) async throws -> T? {
        try await run(sql).rows.first.map { try T($0) }
    }

    /// The first column of the first row; nil when there is no row.
    public func value<T: SQLDecodable>(_ sql: SQL, as type: T.Type = T.self) async throws -> T? {
        try await run(sql).rows.first.map { try $0.decode(at: 0) }
    }

    /// The first column of every row.
    public func values<T: SQLDecodable>(_ sql: SQL, as type: T.Type = T.self) async throws -> [T] {
        try await run(sql).rows.map { try $0.decode(at: 0) }
    }

    /// Runs one statement and says how many rows it touched.
    @discardableResult
    public func execute(_ sql: SQL) async throws -> Int {
        try await run(sql).affected
    }
}
