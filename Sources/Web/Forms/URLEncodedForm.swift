/// Reads `application/x-www-form-urlencoded` (WHATWG URL, "urlencoded parsing"), but refuses broken escapes
/// instead of guessing.
enum URLEncodedForm {
    static func parse(_ body: [UInt8], limits: FormLimits) throws(FormError) -> Form {
        var fields: [Form.Field] = []
        // One more split than allowed is enough to see that there are too many.
        for pair in body.split(separator: UInt8(ascii: "&"), maxSplits: limits.fields + 1) {
            guard fields.count < limits.fields else { throw .tooLarge }
            fields.append(try field(pair, limits: limits))
        }
        return Form(fields: fields)
    }

    private static func field(_ pair: ArraySlice<UInt8>, limits: FormLimits) throws(FormError) -> Form.Field {
        let end = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
        let name = try decoded(pair[..<end], limit: limits.nameBytes)
        let value = try decoded(pair[end...].dropFirst(), limit: limits.valueBytes)
        return Form.Field(name: try FormText.name(name), value: try FormText.value(value))
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>, limit: Int) throws(FormError) -> [UInt8] {
        guard bytes.count <= limit * 3 else { throw .tooLarge }
        guard let decoded = PercentEncoding.decode(bytes: bytes, plusIsSpace: true) else { throw .malformed }
        guard decoded.count <= limit else { throw .tooLarge }
        return decoded
    }
}
