/// Finds addresses of mail.
enum MailAddresses {
    static func all(in text: PlainScalars) -> [Range<Int>] {
        text.plain.indices.filter { text[$0] == "@" }.compactMap { range(around: $0, in: text) }
    }

    private static func range(around at: Int, in text: PlainScalars) -> Range<Int>? {
        var start = at
        while let before = text[start - 1], isNamePart(before) { start -= 1 }
        var end = at + 1
        while let next = text[end], isHostPart(next) { end += 1 }
        while end > at + 1, text[end - 1] == "." || text[end - 1] == "-" { end -= 1 }
        guard start < at, let dot = text.plain[at..<end].lastIndex(of: "."), dot > at + 1,
            end - dot > 2, text.plain[(dot + 1)..<end].allSatisfy(\.isPlainLetter)
        else { return nil }
        return start..<end
    }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isPlainLetter || scalar.isPlainDigit || "._%+-".unicodeScalars.contains(scalar)
    }

    private static func isHostPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isPlainLetter || scalar.isPlainDigit || scalar == "." || scalar == "-"
    }
}
