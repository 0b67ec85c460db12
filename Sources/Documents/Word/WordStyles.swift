/// What the paragraph styles of a document say about its structure.
struct WordStyles {
    enum Role: Equatable {
        case title
        case heading(level: Int)
        case contents
        case caption
        case item
    }

    struct Numbering: Equatable {
        var list: String
        var level: Int
    }

    fileprivate struct Style {
        var name = ""
        var parent: String?
        var outline: Int?
        var list: String?
        var listLevel: Int?
    }

    private var styles: [String: Style] = [:]

    init(_ bytes: [UInt8]?) throws(ImportError) {
        guard let bytes else { return }
        var styles: [String: Style] = [:]
        var open: String?
        try XMLEvents.read(bytes) { event in
            switch event {
            case .start("style", let attributes):
                open = attributes["styleId"]
                if let open { styles[open] = Style() }
            case .end("style"): open = nil
            case .start(let name, let attributes):
                if let open { styles[open]?.take(name, attributes["val"] ?? "") }
            default: break
            }
        }
        self.styles = styles
    }

    /// What a paragraph of this style is; nil for ordinary text.
    func role(_ id: String?) -> Role? {
        for style in chain(id) {
            if let role = Self.role(named: style.name) { return role }
            if let outline = style.outline { return outline < 9 ? .heading(level: outline + 1) : nil }
        }
        return nil
    }

    /// The list that the style itself puts its paragraphs into.
    func numbering(_ id: String?) -> Numbering? {
        let styles = chain(id)
        guard let list = styles.lazy.compactMap(\.list).first, list != "0" else { return nil }
        return Numbering(list: list, level: styles.lazy.compactMap(\.listLevel).first ?? 0)
    }

    /// The style and those it is based on; one that is based on itself ends.
    private func chain(_ id: String?) -> [Style] {
        var found: [Style] = []
        var next = id
        while let id = next, let style = styles[id], found.count < 20 {
            found.append(style)
            next = style.parent
        }
        return found
    }

    /// Built-in names, in English as files hold them and in Japanese as other programs write them.
    private static func role(named name: String) -> Role? {
        let folded = name.folded.lowercased().filter { $0 != " " }
        if ["title", "表題"].contains(folded) { return .title }
        for beginning in ["heading", "見出し"] where folded.hasPrefix(beginning) {
            let rest = folded.dropFirst(beginning.count)
            if let level = Int(rest.prefix { $0.isNumber }), (1...9).contains(level) {
                return .heading(level: level)
            }
        }
        if folded.hasPrefix("toc") || folded.hasPrefix("目次") { return .contents }
        if ["caption", "図表番号"].contains(folded) { return .caption }
        let lists = ["listbullet", "listnumber", "箇条書き", "段落番号"]
        return lists.contains { folded.hasPrefix($0) } ? .item : nil
    }
}

extension WordStyles.Style {
    fileprivate mutating func take(_ element: String, _ value: String) {
        switch element {
        case "name": name = value
        case "basedOn": parent = value
        case "outlineLvl": outline = Int(value)
        case "numId": list = value
        case "ilvl": listLevel = Int(value)
        default: break
        }
    }
}
