typealias Bytes = UnsafeBufferPointer<UInt8>

/// A set of ASCII bytes as two words of bits.
struct ByteClass {
    private let low: UInt64
    private let high: UInt64

    private init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        let word = byte < 64 ? low : high
        return byte < 128 && (word >> UInt64(byte & 63)) & 1 == 1
    }

    @inline(__always)
    func containsAll(_ bytes: Bytes) -> Bool {
        for byte in bytes where !contains(byte) { return false }
        return true
    }

    /// RFC 9110 section 5.6.2: ! # $ % & ' * + - . ^ _ ` | ~ digits and letters.
    static let token = ByteClass(low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE)
    /// RFC 3986 section 3.2: what a registered name, an address and a port consist of:
    /// unreserved, sub-delims, "%", ":", "[" and "]".
    static let authority = ByteClass(low: 0x2FFF_7FF2_0000_0000, high: 0x47FF_FFFE_AFFF_FFFE)
}

extension UInt8 {
    static let tab: UInt8 = 9
    static let lineFeed: UInt8 = 10
    static let carriageReturn: UInt8 = 13
    static let space: UInt8 = 32

    @inline(__always)
    var isDigit: Bool { self &- 48 < 10 }

    @inline(__always)
    var isBlank: Bool { self == .space || self == .tab }

    /// The value of a hexadecimal digit, or nil.
    var hexadecimalValue: Int? {
        switch self {
        case 48...57: Int(self) - 48
        case 65...70: Int(self) - 55
        case 97...102: Int(self) - 87
        default: nil
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    @inline(__always)
    func part(_ range: Range<Int>) -> Bytes {
        Bytes(rebasing: self[range])
    }

    /// The bytes without spaces and tabs at both ends.
    var trimmed: Bytes {
        var start = 0
        var end = count
        while start < end, self[start].isBlank { start += 1 }
        while start < end, self[end - 1].isBlank { end -= 1 }
        return part(start..<end)
    }

    var string: String { String(decoding: self, as: UTF8.self) }

    /// Compares with an ASCII word in lower case, without regard to case.
    @inline(__always)
    func isWord(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        for index in 0..<count {
            let byte = self[index]
            let lowered = byte &- 65 < 26 ? byte | 0x20 : byte
            if lowered != word.utf8Start[index] { return false }
        }
        return true
    }
}
