/// The forms in which the table of answers leaves.
public enum ResultFile: String, Sendable, CaseIterable {
    /// For Word: four columns, as cities print it.
    case docx
    /// With category, chapter and what changed in the draft.
    case docxLong = "docx-long"
    case xlsx
    /// A piece of a page for the city's own site.
    case html
    case pdf

    var ending: String { self == .docxLong ? "docx" : rawValue }

    var contentType: String {
        switch self {
        case .docx, .docxLong: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: ExportFormat.xlsx.contentType
        case .html: "text/html; charset=utf-8"
        case .pdf: "application/pdf"
        }
    }

    /// As the last part of a text's key.
    var keyed: Key { Key(rawValue: rawValue.replacing("-", with: "_")) }

    struct Key: RawRepresentable {
        let rawValue: String
    }
}
