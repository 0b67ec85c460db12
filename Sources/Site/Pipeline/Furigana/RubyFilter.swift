import Glibc

/// Walks over a finished page of ours and gives its Japanese texts to a function that puts readings above them.
///
/// Everything else goes through byte by byte: tags, attributes, entities, comments, what stands in forms and code,
/// and elements in another language. Taking the ruby markup away again gives the same page.
struct RubyFilter {
    /// What an open element says about the texts in it.
    private struct Element {
        let name: String
        let isJapanese: Bool
        /// Whether no text in it may change, in whatever language.
        let isQuiet: Bool
    }

    private let page: UnsafeBufferPointer<UInt8>
    private let annotate: (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void
    private var place = 0
    private var output: [UInt8] = []
    private var open: [Element]

    private init(
        _ page: UnsafeBufferPointer<UInt8>, isJapanese: Bool,
        _ annotate: @escaping (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void
    ) {
        self.page = page
        self.annotate = annotate
        open = [Element(name: "", isJapanese: isJapanese, isQuiet: false)]
        output.reserveCapacity(page.count * 3)
    }

    /// The page with readings; `annotate` appends a text without markup and entities, with or without readings.
    ///
    /// - Parameter isJapanese: language of the page until an element says another.
    static func apply(
        to page: [UInt8], isJapanese: Bool,
        _ annotate: @escaping (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void
    ) -> [UInt8] {
        page.withUnsafeBufferPointer { bytes in
            var filter = RubyFilter(bytes, isJapanese: isJapanese, annotate)
            while filter.place < bytes.count { filter.step() }
            return filter.output
        }
    }

    private mutating func step() {
        guard page[place] == .less else { return text(to: find(.less, from: place)) }
        switch place + 1 < page.count ? page[place + 1] : 0 {
        case UInt8(ascii: "!"): copy(to: endOfDeclaration)
        case UInt8(ascii: "/"): closeTag()
        case let byte where byte.isLetter: openTag()
        default: copy(to: place + 1)
        }
    }

    /// A text node: what stands between its entities may get readings.
    private mutating func text(to end: Int) {
        guard let element = open.last, element.isJapanese, !element.isQuiet else { return copy(to: end) }
        while place < end {
            let entity = find(.ampersand, from: place, to: end)
            if place < entity {
                annotate(UnsafeBufferPointer(rebasing: page[place..<entity]), &output)
                place = entity
            }
            if place < end { copy(to: min(find(.semicolon, from: place, to: end) + 1, end)) }
        }
    }

    private mutating func openTag() {
        let tag = Tag(page, at: place)
        copy(to: tag.end)
        guard !tag.isEmpty, let parent = open.last else { return }
        let isQuiet = parent.isQuiet || tag.isUntranslated || Self.quiet.contains(tag.name)
        let isJapanese = tag.language.map { $0 == "ja" || $0.hasPrefix("ja-") } ?? parent.isJapanese
        if Self.rawTexts.contains(tag.name) { return copy(to: endOfRawText(tag.name)) }
        open.append(Element(name: tag.name, isJapanese: isJapanese, isQuiet: isQuiet))
    }

    /// Closes the element and what was left open in it; the end of something that is not open means nothing.
    private mutating func closeTag() {
        let tag = Tag(page, at: place + 1)
        copy(to: tag.end)
        guard let index = open.lastIndex(where: { $0.name == tag.name }), index > 0 else { return }
        open.removeSubrange(index...)
    }

    private var endOfDeclaration: Int {
        guard page[place...].starts(with: "<!--".utf8) else { return find(.greater, from: place) + 1 }
        var end = place + 4
        while end < page.count, !page[end...].starts(with: "-->".utf8) { end += 1 }
        return end + 3
    }

    private func endOfRawText(_ name: String) -> Int {
        var end = place
        while end < page.count {
            end = find(.less, from: end)
            if page[end...].dropFirst().first == .slash, Tag(page, at: end + 1).name == name { return end }
            end += 1
        }
        return page.count
    }

    private mutating func copy(to end: Int) {
        let end = min(max(end, place + 1), page.count)
        output.append(contentsOf: page[place..<end])
        place = end
    }

    /// The next place of a byte before an end; the end where there is none. Never looks further, or a page with
    /// many texts would be read again for each of them.
    private func find(_ byte: UInt8, from start: Int, to end: Int? = nil) -> Int {
        let end = end ?? page.count
        guard start < end, let base = page.baseAddress,
            let found = memchr(base + start, Int32(byte), end - start)
        else { return end }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Elements whose text is for machines or goes back to the server, and ruby that a page brings itself.
    private static let quiet: Set = [
        "head", "select", "option", "datalist", "code", "kbd", "samp", "ruby", "svg", "math", "template",
    ]
    /// Elements whose content has no markup (HTML, "raw text elements" and "escapable raw text elements").
    private static let rawTexts: Set = ["script", "style", "textarea", "title"]
}

extension UInt8 {
    static let less = UInt8(ascii: "<")
    static let greater = UInt8(ascii: ">")
    static let ampersand = UInt8(ascii: "&")
    static let semicolon = UInt8(ascii: ";")
    static let slash = UInt8(ascii: "/")

    var isLetter: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }
}
