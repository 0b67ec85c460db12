/// Finds the texts of a page that a voice of the page's language can't read: kana and kanji in an element whose
/// nearest `lang` is another language (WCAG 3.1.2).
struct ForeignTexts {
    private struct Element {
        let name: String
        let language: String
    }

    private var open: [Element] = []
    private var found: [String] = []

    /// The texts, each with the elements around it.
    static func find(in page: String) -> [String] {
        var finder = ForeignTexts()
        var rest = page[...]
        while let less = rest.firstIndex(of: "<") {
            finder.text(rest[..<less])
            guard let greater = rest[less...].firstIndex(of: ">") else { break }
            finder.tag(rest[rest.index(after: less)..<greater])
            rest = rest[rest.index(after: greater)...]
        }
        finder.text(rest)
        return finder.found
    }

    private mutating func tag(_ tag: Substring) {
        // What links to other documents in the head is for machines.
        guard let first = tag.first, first != "!", !tag.hasPrefix("link ") else { return }
        if first == "/" {
            let name = tag.dropFirst()
            if let index = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(index...) }
            return
        }
        let name = String(tag.prefix { $0.isLetter || $0.isNumber })
        let language = Self.attribute("lang", tag) ?? open.last?.language ?? ""
        for attribute in ["aria-label", "alt", "title", "placeholder"] {
            if let text = Self.attribute(attribute, tag), !Self.mayRead(text[...], language) {
                found.append("\(path) <\(name) \(attribute)> \(text)")
            }
        }
        if !Self.void.contains(name) { open.append(Element(name: name, language: language)) }
    }

    private mutating func text(_ text: Substring) {
        guard let element = open.last, !["script", "style"].contains(element.name) else { return }
        // The tab's title can't hold marks; the site's own part of it behind the line is a name.
        let read = element.name == "title" ? text.prefix { $0 != "｜" } : text
        if !Self.mayRead(read, element.language) { found.append("\(path) \(read)") }
    }

    private var path: String { open.suffix(4).map(\.name).joined(separator: " ") + ":" }

    private static func mayRead(_ text: Substring, _ language: String) -> Bool {
        if language.hasPrefix("ja") { return true }
        let hasKana = text.unicodeScalars.contains { (0x3041...0x30FA).contains($0.value) }
        let hasHan = text.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
        return language.hasPrefix("zh") ? !hasKana : !hasKana && !hasHan
    }

    private static func attribute(_ name: String, _ tag: Substring) -> String? {
        guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
        return String(tag[start...].prefix { $0 != "\"" })
    }

    private static let void: Set = ["meta", "link", "input", "img", "br", "hr", "path", "wbr"]
}
