/// The file formats of exports.
public enum ExportFormat: String, Sendable, CaseIterable {
    case csv, json

    public var contentType: String {
        switch self {
        case .csv: "text/csv; charset=utf-8; header=present"
        case .json: "application/json"
        }
    }

    func encoder(columns: [String]) -> any TableEncoder {
        switch self {
        case .csv: CSVEncoder(columns: columns)
        case .json: JSONTableEncoder(columns: columns)
        }
    }
}
