import Glibc

/// The Shift_JIS of Windows, as Japanese offices still save plain text.
enum CP932 {
    /// Nil where the bytes are not CP932, or read as it give no Japanese text.
    static func decode(_ bytes: [UInt8]) -> String? {
        guard let converted = convert(bytes), let text = String(validating: converted, as: UTF8.self),
            looksJapanese(text)
        else { return nil }
        return text
    }

    private static func convert(_ bytes: [UInt8]) -> [UInt8]? {
        let converter = iconv_open("UTF-8", "CP932")
        guard let converter, Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        // One byte of CP932 becomes at most three of UTF-8.
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
        return written.map { output[..<$0].map { UInt8(bitPattern: $0) } }
    }

    /// Nearly any bytes can be read as CP932: real text has kana, and few half-width katakana.
    private static func looksJapanese(_ text: String) -> Bool {
        var kana = 0
        var halfWidth = 0
        for scalar in text.unicodeScalars {
            if scalar.isHiragana || scalar.isKatakana { kana += 1 }
            if (0xFF61...0xFF9F).contains(scalar.value) { halfWidth += 1 }
        }
        return kana > halfWidth
    }
}
