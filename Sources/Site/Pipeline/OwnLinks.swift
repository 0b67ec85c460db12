import Civic

/// Puts a language in front of the addresses of our own pages, so that every further page keeps it.
///
/// Works on bytes of pages that our own functions made: all attributes are quoted, and a quotation mark in a text
/// is an entity, so that these patterns occur nowhere but in tags.
enum OwnLinks {
    /// A finished page with the language in its links, its forms and their fields `next`.
    static func keep(_ language: Language, in page: [UInt8]) -> [UInt8] {
        let prefix = Array(("/" + language.rawValue).utf8)
        var result: [UInt8] = []
        result.reserveCapacity(page.count + page.count / 16)
        page.withUnsafeBufferPointer { bytes in
            var copied = 0
            for place in bytes.indices.dropFirst(8) where isAddress(bytes, at: place) {
                result.append(contentsOf: bytes[copied..<place])
                result.append(contentsOf: prefix)
                copied = place
            }
            result.append(contentsOf: bytes[copied...])
        }
        return result
    }

    /// An address of a redirect with the language in front, where it is that of a page of ours.
    static func keep(_ language: Language, in location: String) -> String {
        guard location.hasPrefix("/"), isPage(Array(location.utf8)[...]) else { return location }
        return LanguageAddress(location, in: language).text
    }

    /// Whether an attribute's value begins here that is the address of a page of ours.
    private static func isAddress(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard bytes[place] == slash, bytes[place - 1] == quote, bytes[place - 2] == equals else {
            return false
        }
        let before = bytes[..<(place - 2)]
        guard attributes.contains(where: { before.ends(with: $0) }) else { return false }
        return isPage(bytes[place...].prefix { $0 != quote })
    }

    /// Files have no language, addresses of other hosts are not ours, and some have their language already.
    private static func isPage(_ address: some Sequence<UInt8>) -> Bool {
        let path = String(decoding: address.prefix { $0 != question && $0 != hash }, as: UTF8.self)
        guard !path.hasPrefix("//"), !path.hasPrefix("/static/") else { return false }
        return LanguageAddress(path).language == nil && !isFile(path)
    }

    /// `/sitemap.xml`, but not `/drafts/dx/changes/1..2`: an ending begins with a letter.
    private static func isFile(_ path: String) -> Bool {
        let name = path.utf8.suffix(while: { $0 != slash })
        guard let point = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return name[point...].dropFirst().first.map { $0 | 0x20 >= UInt8(ascii: "a") } ?? false
    }

    private static let attributes = [" href", " action", " formaction", " name=\"next\" value"]
        .map { Array($0.utf8) }
    private static let slash = UInt8(ascii: "/")
    private static let quote = UInt8(ascii: "\"")
    private static let equals = UInt8(ascii: "=")
    private static let question = UInt8(ascii: "?")
    private static let hash = UInt8(ascii: "#")
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    fileprivate func ends(with piece: [UInt8]) -> Bool {
        count >= piece.count && suffix(piece.count).elementsEqual(piece)
    }
}

extension String.UTF8View {
    fileprivate func suffix(while fits: (UInt8) -> Bool) -> Substring.UTF8View {
        let start = lastIndex { !fits($0) }.map { index(after: $0) } ?? startIndex
        return Substring(self[start...]).utf8
    }
}
