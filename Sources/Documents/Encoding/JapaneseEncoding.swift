import Glibc

/// The encodings of Japanese text from before Unicode, told apart by what comes out: the Shift_JIS of Windows, as
/// offices still save plain text, and the EUC of older servers.
enum JapaneseEncoding: String, CaseIterable {
    case cp932 = "CP932"
    case eucJP = "EUC-JP"

    /// Nil where the bytes are in neither encoding, or give no Japanese text.
    static func decode(_ bytes: [UInt8]) -> String? {
        let readings = allCases.compactMap { $0.text(of: bytes) }
        let scored = readings.map { (text: $0, score: likeness($0)) }.filter { $0.score > 0 }
        return scored.max { $0.score < $1.score }?.text
    }

    private func text(of bytes: [UInt8]) -> String? {
        let converter = iconv_open("UTF-8", rawValue)
        guard let converter, Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        // One byte of either becomes at most three of UTF-8.
        var output = [CChar](repeating: 0, count: 3 * bytes.count + 16)
        let written: Int? = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var to = target.baseAddress
                var fromLeft = source.count
                var toLeft = target.count
                let failed = iconv(converter, &from, &fromLeft, &to, &toLeft) == -1
                return failed ? nil : target.count - toLeft
            }
        }
        return written.flatMap { count in
            String(validating: output[..<count].lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }

    /// Nearly any bytes can be read as some encoding: real text has kana, mostly hiragana, and few half-width
    /// katakana, which EUC read as Shift_JIS is full of.
    private static func likeness(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar {
            case _ where scalar.isHiragana: sum + 2
            case _ where scalar.isKatakana: sum + 1
            case _ where (0xFF61...0xFF9F).contains(scalar.value): sum - 2
            default: sum
            }
        }
    }
}
