import CPostgres

/// What one statement answered.
///
/// It owns libpq's result, which nobody changes after it came: rows may be read from any thread.
public final class SQLResult: @unchecked Sendable {
    let pointer: OpaquePointer
    /// The names of the columns, in order.
    public let columns: [String]
    /// How many rows came back.
    public let count: Int

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
        count = Int(PQntuples(pointer))
        columns = (0..<PQnfields(pointer)).map { PQfname(pointer, $0).map { String(cString: $0) } ?? "" }
    }

    deinit { PQclear(pointer) }

    /// The rows, each keeping the whole result alive.
    public var rows: [Row] {
        (0..<count).map { Row(result: self, index: Int32($0)) }
    }

    /// How many rows the statement inserted, changed, deleted or returned.
    public var affected: Int {
        PQcmdTuples(pointer).flatMap { Int(String(cString: $0)) } ?? 0
    }

    /// What the server says it did, such as `INSERT 0 1`.
    var commandTag: String {
        PQcmdStatus(pointer).map { String(cString: $0) } ?? ""
    }

    func index(of column: String) -> Int32? {
        columns.firstIndex(of: column).map { Int32($0) }
    }
}
