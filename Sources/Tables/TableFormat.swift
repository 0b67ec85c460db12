/// What a file is by its first bytes; names lie.
enum TableFormat {
    case workbook
    /// An OLE file: Excel before 2007, or any newer workbook behind a password (MS-OFFCRYPTO).
    case oldOrLocked
    case text

    static func recognize(_ bytes: [UInt8]) -> TableFormat? {
        if bytes.starts(with: [0x50, 0x4B]) { return .workbook }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldOrLocked }
        let others: [[UInt8]] = [
            Array("%PDF".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8),
            [0x1F, 0x8B],
            [0x7F, 0x45, 0x4C, 0x46], Array("{\\rtf".utf8),
        ]
        return others.contains { bytes.starts(with: $0) } ? nil : .text
    }
}
