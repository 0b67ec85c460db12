/// A paragraph of a Word document while it is read.
struct WordParagraph {
    var runs = WordRuns()
    /// Words of the text boxes that hang on it.
    var boxes: [String] = []
    /// The page ends inside it.
    var endsPage = false
    private var style: String?
    private var outline: Int?
    private var list: String?
    private var level: Int?

    mutating func takeProperty(_ name: String, _ attributes: [String: String]) {
        let value = attributes["val"]
        switch name {
        case "pStyle": style = value
        case "outlineLvl": outline = value.flatMap { Int($0) }
        case "numId": list = value
        case "ilvl": level = value.flatMap { Int($0) }
        default: break
        }
    }

    /// The paragraph's own outline level counts before its style.
    func role(_ styles: WordStyles) -> WordStyles.Role? {
        if let outline, outline < 9 { return .heading(level: outline + 1) }
        return styles.role(style)
    }

    /// Its list; 0 takes it out of the style's list.
    func numbering(_ styles: WordStyles) -> WordStyles.Numbering? {
        let inherited = styles.numbering(style)
        guard let list else { return inherited }
        return list == "0" ? nil : WordStyles.Numbering(list: list, level: level ?? inherited?.level ?? 0)
    }
}
