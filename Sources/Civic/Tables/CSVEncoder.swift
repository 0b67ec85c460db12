/// CSV for Excel and for machines: UTF-8 with byte order mark, CRLF, one record a line (RFC 4180).
public struct CSVEncoder: TableEncoder {
    private let columns: [String]

    public init(columns: [String]) {
        self.columns = columns
    }

    public func start() -> [UInt8] {
        // Without the mark Excel on a Japanese Windows reads the file as Shift_JIS.
        [0xEF, 0xBB, 0xBF] + Self.line(columns.map(ExportCell.text))
    }

    public func encode(_ records: [[ExportCell]]) -> [UInt8] {
        records.reduce(into: []) { $0 += Self.line($1) }
    }

    public func end() -> [UInt8] { [] }

    private static func line(_ cells: [ExportCell]) -> [UInt8] {
        var line: [UInt8] = []
        for (index, cell) in cells.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            append(cell, to: &line)
        }
        return line + [0x0D, 0x0A]
    }

    private static func append(_ cell: ExportCell, to line: inout [UInt8]) {
        switch cell {
        case .none: break
        case .number(let number): line += Array(String(number).utf8)
        case .decimal(let number): line += Array("\(number)".utf8)
        case .text(let text): append(quoted: CSVText.safe(text), to: &line)
        }
    }

    /// Quotes where RFC 4180 section 2 asks for it, and where spaces at an end could be lost.
    private static func append(quoted text: String, to line: inout [UInt8]) {
        let bytes = Array(text.utf8)
        let quote = UInt8(ascii: "\"")
        guard bytes.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") }) || text != text.unspaced
        else {
            line += bytes
            return
        }
        line.append(quote)
        for byte in bytes {
            if byte == quote { line.append(quote) }
            line.append(byte)
        }
        line.append(quote)
    }
}

extension String {
    /// The text without spaces at its ends.
    fileprivate var unspaced: Substring {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return text
    }
}
