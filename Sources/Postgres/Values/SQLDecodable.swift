/// A value that can be read from a column.
///
/// Types whose raw value is readable conform by declaring it: `struct DraftID: RawRepresentable, SQLDecodable`.
public protocol SQLDecodable {
    /// Reads a value that is not NULL; nil says that the text is no such value.
    init?(sql cell: SQLCell)

    /// What NULL becomes; nil, the default, refuses NULL.
    static var sqlNull: Self? { get }
}

extension SQLDecodable {
    @inlinable
    public static var sqlNull: Self? { nil }
}

extension SQLDecodable where Self: RawRepresentable, RawValue: SQLDecodable {
    @inlinable
    public init?(sql cell: SQLCell) {
        guard let raw = RawValue(sql: cell) else { return nil }
        self.init(rawValue: raw)
    }
}

extension Optional: SQLDecodable where Wrapped: SQLDecodable {
    @inlinable
    public init?(sql cell: SQLCell) {
        guard let value = Wrapped(sql: cell) else { return nil }
        self = .some(value)
    }

    @inlinable
    public static var sqlNull: Wrapped?? { .some(nil) }
}
