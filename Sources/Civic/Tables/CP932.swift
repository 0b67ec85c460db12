import Foundation

/// Writes text in the Shift_JIS of Windows (Windows-31J, code page 932): the JIS kanji with those of NEC and IBM, so
/// that ～, －, ①, ㈱, 髙 and 﨑 are in it, but not 𠮷 and emoji.
public struct CP932: Sendable {
    /// The table of the C library, looked up once.
    public static let shared = CP932()

    /// Stands for a character that the encoding lacks (〓).
    private static let geta: UInt16 = 0x81AC

    /// The code of each character of the basic plane; 0 for those that are not in it.
    private let codes: [UInt16]

    private init() {
        var codes = [UInt16](repeating: 0, count: 0x10000)
        if let converter = iconv_open("CP932", "UTF-16LE"), Int(bitPattern: converter) != -1 {
            for unit in 1..<0xE000 where !(0xD800...0xDFFF).contains(unit) {
                codes[unit] = Self.code(of: UInt16(unit), converter)
            }
            for unit in 0xF900...0xFFFF { codes[unit] = Self.code(of: UInt16(unit), converter) }
            iconv_close(converter)
        }
        for (scalar, twin) in Self.twins { codes[Int(scalar.value)] = codes[Int(twin.value)] }
        self.codes = codes
    }

    /// Characters of other systems' keyboards that look like one of Windows; the C library turns two of them into
    /// signs of ASCII that mean something else.
    private static let twins: [(Unicode.Scalar, Unicode.Scalar)] = [
        ("\u{301C}", "\u{FF5E}"), ("\u{2212}", "\u{FF0D}"), ("\u{2014}", "\u{2015}"),
        ("\u{2016}", "\u{2225}"), ("\u{A5}", "\u{FFE5}"), ("\u{203E}", "\u{FFE3}"), ("\u{A0}", " "),
    ]

    private static func code(of unit: UInt16, _ converter: iconv_t) -> UInt16 {
        var input = [CChar(truncatingIfNeeded: unit), CChar(truncatingIfNeeded: unit >> 8)]
        var output = [CChar](repeating: 0, count: 4)
        return input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var (from, to) = (source.baseAddress, target.baseAddress)
                var (fromLeft, toLeft) = (source.count, target.count)
                let failed = iconv(converter, &from, &fromLeft, &to, &toLeft) != 0
                iconv(converter, nil, nil, nil, nil)
                guard !failed, toLeft < target.count else { return 0 }
                let first = UInt16(UInt8(bitPattern: target[0]))
                return toLeft == 3 ? first : first << 8 | UInt16(UInt8(bitPattern: target[1]))
            }
        }
    }

    /// - Parameter text: in UTF-8.
    public func encode(_ text: [UInt8], _ letters: UnmappedLetters) -> [UInt8] {
        if text.allSatisfy({ $0 < 0x80 }) { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = Self.joined(scalars, at: &index)
            index += 1
            // Selects one of several shapes of the character before; that stands for all of them.
            if scalar.properties.isVariationSelector { continue }
            append(scalar, to: &bytes, letters)
        }
        return bytes
    }

    private func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8], _ letters: UnmappedLetters) {
        var code = scalar.value < 0x10000 ? codes[Int(scalar.value)] : 0
        if code == 0 {
            letters.add(scalar)
            code = Self.geta
        }
        if code > 0xFF { bytes.append(UInt8(code >> 8)) }
        bytes.append(UInt8(code & 0xFF))
    }

    /// Kana and a voicing mark behind it, as some systems write them, are one character.
    private static func joined(_ scalars: [Unicode.Scalar], at index: inout Int) -> Unicode.Scalar {
        let scalar = scalars[index]
        guard index + 1 < scalars.count, ["\u{3099}", "\u{309A}"].contains(scalars[index + 1]) else {
            return scalar
        }
        let pair = String(String.UnicodeScalarView([scalar, scalars[index + 1]]))
        let whole = pair.precomposedStringWithCanonicalMapping.unicodeScalars
        guard whole.count == 1, let first = whole.first else { return scalar }
        index += 1
        return first
    }
}
