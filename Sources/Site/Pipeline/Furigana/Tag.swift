/// The name of a tag, where it ends, and the two attributes that furigana heed.
struct Tag {
    /// In lower case.
    private(set) var name = ""
    /// Just behind its `>`, or the end of the page.
    private(set) var end: Int
    private(set) var language: String?
    /// Whether it says `translate="no"`: names of people and things, whose reading nobody may guess.
    private(set) var isUntranslated = false
    /// Whether nothing can stand in it.
    private(set) var isEmpty = false

    private let page: UnsafeBufferPointer<UInt8>

    /// Reads the tag whose `<` (or, of a closing one, whose `/`) stands at this place.
    init(_ page: UnsafeBufferPointer<UInt8>, at place: Int) {
        self.page = page
        end = place + 1
        name = word().lowercased()
        while let attribute = nextAttribute() {
            switch attribute.name {
            case "lang": language = attribute.value.lowercased()
            case "translate": isUntranslated = attribute.value == "no"
            default: break
            }
        }
        isEmpty = isEmpty || Self.void.contains(name)
    }

    private mutating func nextAttribute() -> (name: String, value: String)? {
        while let byte = current, byte.isSpace || byte == .slash {
            isEmpty = byte == .slash
            end += 1
        }
        guard let byte = current, byte != .greater else {
            end = min(end + 1, page.count)
            return nil
        }
        isEmpty = false
        let name = word()
        skipSpaces()
        guard current == UInt8(ascii: "=") else {
            // A stray sign, which HTML takes for the beginning of a name.
            if name.isEmpty { end += 1 }
            return (name, "")
        }
        end += 1
        skipSpaces()
        return (name, value())
    }

    private mutating func value() -> String {
        guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return take { !$0.isSpace && $0 != .greater }
        }
        end += 1
        let value = take { $0 != quote }
        end = min(end + 1, page.count)
        return value
    }

    private mutating func word() -> String {
        take { !$0.isSpace && $0 != .greater && $0 != .slash && $0 != UInt8(ascii: "=") }
    }

    private mutating func skipSpaces() {
        _ = take(while: \.isSpace)
    }

    private mutating func take(while isPart: (UInt8) -> Bool) -> String {
        let start = end
        while let byte = current, isPart(byte) { end += 1 }
        return String(decoding: page[start..<end], as: UTF8.self)
    }

    private var current: UInt8? { end < page.count ? page[end] : nil }

    /// HTML, "void elements".
    private static let void: Set = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
}

extension UInt8 {
    var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
