import Civic
import HTML
import Postgres

extension Feed {
    /// As Atom (RFC 4287).
    var atom: [UInt8] {
        let feed: HTML = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.rawValue)">
            <id>\(address)</id>
            <title>\(xml: title)</title>
            <updated>\(changedAt.iso8601)</updated>
            <author><name>\(xml: author)</name></author>
            <link rel="self" type="application/atom+xml" href="\(address)"/>
            <link rel="alternate" type="text/html" href="\(page)"/>
            \(each: entries, Self.entry)\
            </feed>

            """
        return feed.bytes
    }

    private static func entry(_ entry: Entry) -> HTML {
        """
        <entry>
        <id>\(entry.id)</id>
        <title>\(xml: entry.title)</title>
        <link rel="alternate" type="text/html" href="\(entry.address)"/>
        <published>\(entry.publishedAt.iso8601)</published>
        <updated>\(entry.changedAt.iso8601)</updated>
        \(entry.author.map { "<author><name>\(xml: $0)</name></author>\n" })\
        \(if: !entry.summary.isEmpty, "<summary type=\"text\">\(xml: entry.summary)</summary>\n")\
        </entry>

        """
    }
}

extension HTML.StringInterpolation {
    /// A text in XML, which has no way to write most control characters (XML 1.0, "Char"): they are left out.
    mutating func appendInterpolation(xml text: String) {
        let isClean = text.unicodeScalars.allSatisfy(\.isXML)
        appendInterpolation(
            isClean ? text : String(String.UnicodeScalarView(text.unicodeScalars.filter(\.isXML))))
    }
}

extension Unicode.Scalar {
    fileprivate var isXML: Bool {
        switch value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
