import Civic
import Web

/// Which table is wanted, and how it is to be written.
struct ExportQuery: Sendable {
    let table: ExportTable
    let format: ExportFormat
    let style: CSVStyle

    /// - Returns: nil where the query names something that there is not; what it leaves out is as usual.
    init?(_ query: Form) {
        func value<Value: RawRepresentable<String>>(_ name: String, or usual: Value) -> Value? {
            guard let text = query[name], !text.isEmpty else { return usual }
            return Value(rawValue: text)
        }
        guard let table = value("table", or: ExportTable.comments),
            let format = value("format", or: ExportFormat.csv),
            let encoding = value("encoding", or: CSVStyle.Encoding.utf8WithMark),
            let lineBreak = value("breaks", or: CSVStyle.LineBreak.sign)
        else { return nil }
        self.table = table
        self.format = format
        style = CSVStyle(encoding: encoding, lineBreak: lineBreak)
    }
}

extension ExportQuery {
    private init(_ table: ExportTable, _ format: ExportFormat, _ style: CSVStyle) {
        self.table = table
        self.format = format
        self.style = style
    }

    /// The same table as CSV in CP932.
    var inCP932: ExportQuery { ExportQuery(table, .csv, CSVStyle(encoding: .cp932)) }
}
