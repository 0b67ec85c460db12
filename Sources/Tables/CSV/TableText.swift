import Glibc

/// The bytes of a text file as UTF-8, without byte order mark: from UTF-8, UTF-16 with its mark, or CP932, which
/// Excel on a Japanese Windows still writes.
enum TableText {
    static func utf8(of bytes: [UInt8]) throws(TableProblem) -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE]) {
            return try converted(Array(bytes.dropFirst(2)), from: "UTF-16LE")
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return try converted(Array(bytes.dropFirst(2)), from: "UTF-16BE")
        }
        // No text has it; a program or a picture has many.
        if bytes.contains(0) { throw TableProblem(.noTable) }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if String(validating: body, as: UTF8.self) != nil { return body }
        return try converted(body, from: "CP932")
    }

    private static func converted(_ bytes: [UInt8], from encoding: String) throws(TableProblem) -> [UInt8] {
        let converter = iconv_open("UTF-8", encoding)
        guard let converter, Int(bitPattern: converter) != -1 else { throw TableProblem(.unknownEncoding) }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        // One byte of each becomes at most three of UTF-8.
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
        guard let written else { throw TableProblem(.unknownEncoding) }
        return output[..<written].map { UInt8(bitPattern: $0) }
    }
}
