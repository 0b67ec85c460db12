/// A value in a data block of a page, in the form of JSON.
public indirect enum DataValue: Sendable, Equatable, ExpressibleByStringLiteral {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([DataValue])
    /// Members in their order; those that are nil are left out when it is made by ``object(_:)``.
    case members([(name: String, value: DataValue)])

    public init(stringLiteral value: String) {
        self = .text(value)
    }

    /// An object of the members that have a value, in this order.
    public static func object(_ members: KeyValuePairs<String, DataValue?>) -> DataValue {
        .members(members.compactMap { name, value in value.map { (name, $0) } })
    }

    public static func == (left: DataValue, right: DataValue) -> Bool {
        left.json == right.json
    }

    /// As JSON (RFC 8259), safe inside a script element: no `<`, `>` or `&`, so nothing can end or open one.
    public var json: String { String(decoding: bytes, as: UTF8.self) }

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): Self.write(text, to: &bytes)
        case .number(let number): bytes.append(contentsOf: String(number).utf8)
        case .flag(let flag): bytes.append(literal: flag ? "true" : "false")
        case .list(let values):
            bytes.append(literal: "[")
            Self.write(values, to: &bytes) { $0.write(to: &$1) }
            bytes.append(literal: "]")
        case .members(let members):
            bytes.append(literal: "{")
            Self.write(members, to: &bytes) { member, bytes in
                Self.write(member.name, to: &bytes)
                bytes.append(literal: ":")
                member.value.write(to: &bytes)
            }
            bytes.append(literal: "}")
        }
    }

    private static func write<Item>(
        _ items: [Item], to bytes: inout [UInt8], _ write: (Item, inout [UInt8]) -> Void
    ) {
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(literal: ",") }
            write(item, &bytes)
        }
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(literal: "\"")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes.append(literal: "\\\"")
            case UInt8(ascii: "\\"): bytes.append(literal: "\\\\")
            case UInt8(ascii: "\n"): bytes.append(literal: "\\n")
            case 0..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
                bytes.append(literal: "\\u00")
                bytes.append(contentsOf: [hex[Int(byte >> 4)], hex[Int(byte & 0xF)]])
            default: bytes.append(byte)
            }
        }
        bytes.append(literal: "\"")
    }

    private static let hex = Array("0123456789abcdef".utf8)
}

extension HTML {
    /// A block of linked data for machines. Browsers never run it, so that a content security policy without
    /// inline script lets it stand (HTML, "prepare the script element": another type is a data block).
    public static func linkedData(_ value: DataValue) -> HTML {
        HTML(trusted: "<script type=\"application/ld+json\">", value.bytes, "</script>")
    }

    private init(trusted start: StaticString, _ middle: [UInt8], _ end: StaticString) {
        var all: [UInt8] = []
        all.append(literal: start)
        all += middle
        all.append(literal: end)
        self.init(bytes: all)
    }
}
