/// The file formats of exports.
public enum ExportFormat: String, Sendable, CaseIterable {
    case csv, xlsx, json

    public var contentType: String {
        switch self {
        case .csv: "text/csv; charset=utf-8; header=present"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .json: "application/json"
        }
    }
}
