/// Reads a file's bytes as text: UTF-8 with or without mark, UTF-16, CP932, EUC-JP.
public enum DraftText {
    public static let maximumBytes = 20 * 1024 * 1024
    public static let maximumLineCharacters = 50_000

    /// - Throws: `ImportError` for what is not text or too much of it.
    public static func decode(_ bytes: [UInt8]) throws(ImportError) -> String {
        guard bytes.count <= maximumBytes else { throw .tooLarge }
        let text = try characters(of: bytes)
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { throw .empty }
        guard !looksBinary(text) else { throw .binary }
        return text
    }

    private static func characters(of bytes: [UInt8]) throws(ImportError) -> String {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(bytes.dropFirst(3)) }
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), littleEndian: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), littleEndian: false) }
        if let littleEndian = unmarkedUTF16(bytes) {
            // Zeros that are not UTF-16 after all are those of a program or a picture.
            do { return try utf16(bytes[...], littleEndian: littleEndian) } catch { throw .binary }
        }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        if bytes.contains(0) { throw .binary }
        guard let text = JapaneseEncoding.decode(bytes) else { throw .unknownEncoding }
        return text
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>) throws(ImportError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .unknownEncoding }
        return text
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) throws(ImportError) -> String {
        guard bytes.count.isMultiple(of: 2) else { throw .unknownEncoding }
        let start = bytes.startIndex
        let units = (0..<bytes.count / 2).map { index -> UInt16 in
            let first = UInt16(bytes[start + 2 * index])
            let second = UInt16(bytes[start + 2 * index + 1])
            return littleEndian ? second << 8 | first : first << 8 | second
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw .unknownEncoding }
        return text
    }

    /// UTF-16 without its mark shows in line feeds and spaces that have a zero beside them, always on one side.
    private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
        guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
        var little = 0
        var big = 0
        for index in stride(from: 0, to: min(bytes.count, 65_536) - 1, by: 2) {
            if bytes[index + 1] == 0, bytes[index] == 0x0A || bytes[index] == 0x20 { little += 1 }
            if bytes[index] == 0, bytes[index + 1] == 0x0A || bytes[index + 1] == 0x20 { big += 1 }
        }
        guard little != big, min(little, big) == 0 else { return nil }
        return little > big
    }

    /// Control characters other than tab, line ends and form feed do not occur in text.
    private static func looksBinary(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1E: false
            case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: true
            default: false
            }
        }
    }
}
