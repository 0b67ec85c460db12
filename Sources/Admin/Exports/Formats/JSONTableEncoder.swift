import Civic

/// An array of objects (RFC 8259), one a line, whose members are named like the columns.
public struct JSONTableEncoder: TableEncoder {
    private let names: [[UInt8]]
    private var isFirst = true

    public init(columns: [String]) {
        names = columns.map { JSONText.quoted($0) + [UInt8(ascii: ":")] }
    }

    public func start() -> [UInt8] { [UInt8(ascii: "[")] }

    public mutating func encode(_ records: [[ExportCell]]) -> [UInt8] {
        var bytes: [UInt8] = []
        for record in records {
            bytes += isFirst ? [UInt8(ascii: "\n")] : Array(",\n".utf8)
            isFirst = false
            append(record, to: &bytes)
        }
        return bytes
    }

    public func end() -> [UInt8] { Array("\n]\n".utf8) }

    private func append(_ record: [ExportCell], to bytes: inout [UInt8]) {
        for (index, (name, cell)) in zip(names, record).enumerated() {
            bytes.append(UInt8(ascii: index == 0 ? "{" : ","))
            bytes += name
            switch cell {
            case .none: bytes += Array("null".utf8)
            case .number(let number): bytes += Array(String(number).utf8)
            case .decimal(let number): bytes += Array("\(number)".utf8)
            case .text(let text): bytes += JSONText.quoted(text)
            }
        }
        bytes.append(UInt8(ascii: "}"))
    }
}
