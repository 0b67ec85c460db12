/// Tells web pages from other texts.
enum WebPageSigns {
    /// Whether the text begins as a page does: with its doctype, or with one of the outer elements after comments
    /// and an XML declaration.
    static func isWebPage(_ bytes: [UInt8]) -> Bool {
        var rest = Substring(String(decoding: bytes.prefix(4096).filter { $0 != 0 }, as: UTF8.self))[...]
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{FFFD}" }
            let end: Substring.Index?
            if rest.hasPrefix("<!--") {
                end = rest.firstRange(of: "-->")?.upperBound
            } else if rest.hasPrefix("<?xml") {
                end = rest.firstRange(of: "?>")?.upperBound
            } else {
                break
            }
            guard let end else { return false }
            rest = rest[end...]
        }
        let start = rest.prefix(15).lowercased()
        return start.hasPrefix("<!doctype html")
            || ["<html", "<head", "<body", "<main", "<article"].contains { start.hasPrefix($0) }
    }
}
