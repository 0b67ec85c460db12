/// Reads numbers and marks from left to right in a text of PostgreSQL.
struct DigitReader {
    let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position == bytes.count }

    /// Reads as many digits as allowed; nil when there are fewer.
    mutating func digits(_ counts: ClosedRange<Int>) -> Int64? {
        var value: Int64 = 0
        var count = 0
        while count < counts.upperBound, let digit = nextDigit() {
            value = value * 10 + digit
            count += 1
        }
        return count < counts.lowerBound ? nil : value
    }

    /// Reads up to six digits after a decimal point as millionths.
    mutating func fraction() -> Int64? {
        let start = position
        guard var value = digits(1...6) else { return nil }
        for _ in (position - start)..<6 { value *= 10 }
        return value
    }

    /// Steps over a mark if it stands here.
    mutating func skip(_ mark: StaticString) -> Bool {
        let count = mark.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[position + offset] != mark.utf8Start[offset] { return false }
        position += count
        return true
    }

    private mutating func nextDigit() -> Int64? {
        guard position < bytes.count else { return nil }
        let digit = bytes[position] &- UInt8(ascii: "0")
        guard digit < 10 else { return nil }
        position += 1
        return Int64(digit)
    }
}
