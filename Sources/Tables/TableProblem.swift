/// Why a file gives no table, told so that the person who chose it can mend it.
public struct TableProblem: Error, Sendable, Equatable {
    /// The raw value is the key of its sentence below `tables.problems`.
    public enum Kind: String, Sendable, CaseIterable {
        /// Nothing in it, or nothing but formats.
        case empty
        /// Above `TableLimits.bytes`; `limit` in megabytes.
        case tooLarge = "too_large"
        /// Neither a workbook nor text.
        case noTable = "no_table"
        /// A workbook of Excel before 2007, or one locked with a password: from outside they look the same.
        case oldOrLocked = "old_or_locked"
        /// Of another office program, or Excel's binary form.
        case otherFormat = "other_format"
        /// Cut off, or parts missing.
        case damaged
        /// A document type definition, by which XML can read other files or grow without end.
        case unsafe
        /// Packed so that it grows without measure, or into too many parts.
        case packedTooTight = "packed_too_tight"
        /// `name` is the sheet that was asked for.
        case noSheet = "no_sheet"
        case tooManyRows = "too_many_rows"
        /// `row` is the first that goes too far.
        case tooManyColumns = "too_many_columns"
        case tooManyCells = "too_many_cells"
        case cellTooLong = "cell_too_long"
        /// Text in none of UTF-8, UTF-16 and CP932.
        case unknownEncoding = "unknown_encoding"
        /// A quotation mark that opens in `row` never closes.
        case openQuote = "open_quote"
        case tookTooLong = "took_too_long"
    }

    public let kind: Kind
    /// The row as the office program numbers it.
    public let row: Int?
    /// The limit that was passed, in the unit of the kind.
    public let limit: Int?
    public let name: String?

    public init(_ kind: Kind, row: Int? = nil, limit: Int? = nil, name: String? = nil) {
        self.kind = kind
        self.row = row
        self.limit = limit
        self.name = name
    }
}
