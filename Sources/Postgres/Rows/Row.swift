import CPostgres

/// One row of a result.
public struct Row: Sendable {
    let result: SQLResult
    let index: Int32

    /// Reads a column by its name.
    ///
    /// - Throws: `ColumnError`, naming the column, when it is missing, NULL without being optional, or no `T`.
    @inlinable
    public func decode<T: SQLDecodable>(_ column: String, as type: T.Type = T.self) throws -> T {
        guard let position = position(of: column) else {
            throw ColumnError(column: column, type: "\(T.self)", problem: .missing)
        }
        return try decode(at: position, as: type)
    }

    /// Reads a column by its place, counted from 0.
    ///
    /// - Throws: `ColumnError`, naming the column.
    // Inlinable: compiled for its type where it is used, it takes less than half the time.
    @inlinable
    public func decode<T: SQLDecodable>(at position: Int32, as type: T.Type = T.self) throws -> T {
        if let cell = cell(at: position) {
            if let value = withExtendedLifetime(self, { T(sql: cell) }) { return value }
            throw error(at: position, "\(type)", .unreadable)
        }
        guard let null = T.sqlNull else { throw error(at: position, "\(type)", .null) }
        return null
    }

    @usableFromInline
    func position(of column: String) -> Int32? {
        result.index(of: column)
    }

    /// nil for NULL.
    @usableFromInline
    func cell(at position: Int32) -> SQLCell? {
        let pointer = result.pointer
        guard PQgetisnull(pointer, index, position) == 0, let start = PQgetvalue(pointer, index, position)
        else { return nil }
        let count = Int(PQgetlength(pointer, index, position))
        return start.withMemoryRebound(to: UInt8.self, capacity: count) {
            SQLCell(bytes: UnsafeBufferPointer(start: $0, count: count))
        }
    }

    @usableFromInline
    func error(at position: Int32, _ type: String, _ problem: ColumnError.Problem) -> ColumnError {
        let columns = result.columns
        let column = columns.indices.contains(Int(position)) ? columns[Int(position)] : "#\(position)"
        return ColumnError(column: column, type: type, problem: problem)
    }
}
