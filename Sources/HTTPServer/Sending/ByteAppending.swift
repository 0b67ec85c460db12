extension [UInt8] {
    mutating func append(utf8 text: String) {
        append(contentsOf: text.utf8)
    }

    mutating func appendLineEnd() {
        append(.carriageReturn)
        append(.lineFeed)
    }

    mutating func append(decimal number: Int) {
        if number >= 10 { append(decimal: number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    mutating func append(hexadecimal number: Int) {
        if number >= 16 { append(hexadecimal: number / 16) }
        let digit = UInt8(number % 16)
        append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }

    /// Appends a field line; control characters become spaces, so that no value can begin a line of its own.
    ///
    /// RFC 9110 section 5.5 allows a recipient of CR, LF or NUL the same repair.
    mutating func append(_ field: Headers.Field) {
        let start = count
        append(utf8: field.name)
        append(UInt8(ascii: ":"))
        append(.space)
        append(utf8: field.value)
        for index in start..<count where self[index] < 0x20 { self[index] = .space }
        appendLineEnd()
    }
}
