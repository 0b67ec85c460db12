/// Tells whether a text leads elsewhere: an address of the web, in any width, with or without its beginning.
enum PostedLink {
    static func isIn(_ text: String) -> Bool {
        let scalars = PlainScalars(text)
        return scalars.plain.indices.contains { place in
            ["http://", "https://", "www."].contains { scalars.has($0, at: place) }
                || isHost(dot: place, in: scalars)
        }
    }

    /// Whether a known ending of hosts stands after this dot, and a name before it; an address of mail is none.
    private static func isHost(dot: Int, in text: PlainScalars) -> Bool {
        guard text[dot] == ".", let before = text[dot - 1], before.isPlainLetter || before.isPlainDigit else {
            return false
        }
        var start = dot
        while let part = text[start - 1], isPart(part) { start -= 1 }
        guard text[start - 1] != "@" else { return false }
        var end = dot + 1
        while let letter = text[end], letter.isPlainLetter { end += 1 }
        return endings.contains(String(String.UnicodeScalarView(text.plain[(dot + 1)..<end])))
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isPlainLetter || scalar.isPlainDigit || scalar == "." || scalar == "-"
    }

    private static let endings: Set = [
        "jp", "com", "net", "org", "info", "biz", "xyz", "site", "online", "shop", "top", "club", "cn", "ru",
        "kr", "tw", "vn", "uk", "app", "dev", "link", "live",
    ]
}
