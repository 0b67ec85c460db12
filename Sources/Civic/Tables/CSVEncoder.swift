/// CSV for Excel and for machines: CRLF, one record a line (RFC 4180), in the encoding that is wanted.
public struct CSVEncoder: TableEncoder {
    private let columns: [String]
    private let style: CSVStyle
    private let separator: [UInt8]
    private let letters: UnmappedLetters

    /// - Parameter letters: told of each character that CP932 lacks.
    public init(
        columns: [String], style: CSVStyle = CSVStyle(), letters: UnmappedLetters = UnmappedLetters()
    ) {
        self.columns = columns
        self.style = style
        self.letters = letters
        separator = style.separator
    }

    public func start() -> [UInt8] {
        // Without the mark Excel on a Japanese Windows reads the file as Shift_JIS.
        let mark: [UInt8] = style.encoding == .utf8WithMark ? [0xEF, 0xBB, 0xBF] : []
        return mark + encode([columns.map(ExportCell.text)])
    }

    public func encode(_ records: [[ExportCell]]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(records.count * 512)
        for record in records {
            if style.encoding == .cp932 { letters.beginRecord(record.first) }
            append(record, to: &bytes)
        }
        return bytes
    }

    public func end() -> [UInt8] { [] }

    private func append(_ cells: [ExportCell], to bytes: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            switch cell {
            case .none: break
            case .number(let number): bytes += Array(String(number).utf8)
            case .decimal(let number): bytes += Array("\(number)".utf8)
            case .text(let text): append(text, to: &bytes)
            }
        }
        bytes += [0x0D, 0x0A]
    }

    private func append(_ text: String, to bytes: inout [UInt8]) {
        let safe = CSVText.safe(Array(text.utf8), breakingWith: separator)
        // No second byte of a character in CP932 is a quote or a comma.
        let written = style.encoding == .cp932 ? CP932.shared.encode(safe, letters) : safe
        guard Self.needsQuotes(safe) else {
            bytes += written
            return
        }
        bytes.append(Self.quote)
        for byte in written {
            if byte == Self.quote { bytes.append(Self.quote) }
            bytes.append(byte)
        }
        bytes.append(Self.quote)
    }

    private static let quote = UInt8(ascii: "\"")

    /// Where RFC 4180 section 2 asks for them, and where spaces at an end could be lost.
    private static func needsQuotes(_ text: [UInt8]) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return first == 0x20 || last == 0x20 || text.contains { $0 == quote || $0 == UInt8(ascii: ",") }
    }
}
