/// Why a file cannot be imported; the raw value is the key of its sentence below `drafts.import_errors`.
public enum ImportError: String, Error, Sendable, CaseIterable {
    case empty
    /// Above `DraftText.maximumBytes`.
    case tooLarge = "too_large"
    /// Not text at all.
    case binary
    case pdf
    /// A ZIP container: Word, Excel, OpenDocument.
    case office
    /// Text in none of UTF-8, UTF-16 and CP932.
    case unknownEncoding = "unknown_encoding"
    /// A single line above `DraftText.maximumLineCharacters`.
    case lineTooLong = "line_too_long"
    /// Above `Import.maximumPassages`.
    case tooManyPassages = "too_many_passages"
}
