import HTTPServer
import Web

extension Visit {
    /// Open data as a file: one table, UTF-8 with byte order mark, see ``CSVEncoder``.
    ///
    /// - Parameter name: ASCII, without the ending.
    public func csv(_ name: String, columns: [String], _ records: [[ExportCell]]) -> Response {
        let encoder = CSVEncoder(columns: columns)
        return Response(
            status: .ok,
            headers: [
                "Content-Type": "text/csv; charset=utf-8; header=present",
                "Content-Disposition": "attachment; filename=\"\(name).csv\"",
            ], body: .bytes(encoder.start() + encoder.encode(records) + encoder.end()))
    }
}
