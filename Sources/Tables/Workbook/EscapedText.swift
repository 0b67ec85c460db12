/// Texts of cells hold signs that XML has no way for as `_x000D_` (ECMA-376 part 1, 22.9.2.19).
enum EscapedText {
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) || text.utf8.contains(0x0D) else { return text }
        var plain: [UInt8] = []
        let bytes = Array(text.utf8)
        var place = 0
        while place < bytes.count {
            if let unit = unit(bytes[place...]) {
                plain += Array(String(unit).utf8)
                place += 7
            } else {
                plain.append(bytes[place])
                place += 1
            }
        }
        return LineEnds.unified(plain[...])
    }

    /// The sign of `_xHHHH_` at the beginning.
    private static func unit(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let start = bytes.startIndex
        guard bytes.count >= 7, bytes[start] == UInt8(ascii: "_"), bytes[start + 1] == UInt8(ascii: "x"),
            bytes[start + 6] == UInt8(ascii: "_")
        else { return nil }
        let digits = String(decoding: bytes[start + 2..<start + 6], as: UTF8.self)
        guard let value = UInt32(digits, radix: 16), value > 0 else { return nil }
        return Unicode.Scalar(value)
    }
}
