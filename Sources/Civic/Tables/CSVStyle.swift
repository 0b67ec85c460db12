/// How a CSV file is written, for whoever opens it.
public struct CSVStyle: Sendable, Equatable {
    public enum Encoding: String, Sendable, CaseIterable {
        /// With the mark by which Excel on a Japanese Windows knows it.
        case utf8WithMark = "utf8-bom"
        case utf8
        /// The Shift_JIS of Windows (Windows-31J), for older programs of city halls.
        case cp932
    }

    /// What stands for a line break within a text, since one record is one line.
    public enum LineBreak: String, Sendable, CaseIterable {
        /// ⏎, which can be turned back.
        case sign
        case space
    }

    public var encoding: Encoding
    public var lineBreak: LineBreak

    public init(encoding: Encoding = .utf8WithMark, lineBreak: LineBreak = .sign) {
        self.encoding = encoding
        self.lineBreak = lineBreak
    }

    /// With the charset as IANA registered it; that of CP932 is Windows-31J.
    public var contentType: String {
        "text/csv; charset=\(encoding == .cp932 ? "windows-31j" : "utf-8"); header=present"
    }

    /// The sign ⏎ is not in CP932.
    var separator: [UInt8] {
        encoding == .cp932 || lineBreak == .space ? [UInt8(ascii: " ")] : CSVText.lineBreak
    }
}
