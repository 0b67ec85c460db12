/// Why a file cannot be imported; the raw value is the key of its sentence below `drafts.import_errors`.
public enum ImportError: String, Error, Sendable, CaseIterable {
    case empty
    /// Above the limit of its format (`DocumentFormat.maximumBytes`).
    case tooLarge = "too_large"
    /// No document at all: a picture, a program.
    case binary
    /// An office document other than DOCX.
    case office
    /// Text in none of UTF-8, UTF-16, CP932 and EUC-JP.
    case unknownEncoding = "unknown_encoding"
    /// A single line above `DraftText.maximumLineCharacters`.
    case lineTooLong = "line_too_long"
    /// Above `Import.maximumPassages`.
    case tooManyPassages = "too_many_passages"
    /// Cut off or broken inside.
    case damaged
    /// Locked with a password.
    case encrypted
    /// A Word document that carries a program.
    case macros
    /// A document type definition, by which XML can read other files or grow without end.
    case unsafeXML = "unsafe_xml"
    /// Packed so that it grows without measure, or into too many parts.
    case packedTooTight = "packed_too_tight"
    /// Parts inside parts without end.
    case nestedTooDeep = "nested_too_deep"
    /// The converter of PDF needed too much time or memory.
    case pdfTooHeavy = "pdf_too_heavy"
    /// Pictures of pages only.
    case pdfWithoutText = "pdf_without_text"
    /// This machine has no converter of PDF.
    case pdfConverterMissing = "pdf_converter_missing"
}
