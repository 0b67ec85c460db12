/// An imported passage in the form of its table.
struct StoredPassage: Equatable {
    let kind: Passage.Kind
    let level: Int
    let label: String

    init(_ passage: ImportedPassage) {
        switch passage.kind {
        case .heading(let level): (kind, self.level) = (.heading, min(max(level, 1), 6))
        case .paragraph: (kind, level) = (.paragraph, 0)
        case .listItem: (kind, level) = (.item, 1)
        case .note: (kind, level) = (.note, 0)
        case .caption: (kind, level) = (.caption, 0)
        case .table: (kind, level) = (.table, 0)
        }
        label = Self.label(passage, kind)
    }

    /// ※1 for a note, 戦略1 or 第3章-1 for a heading, with widths made alike.
    private static func label(_ passage: ImportedPassage, _ kind: Passage.Kind) -> String {
        let folded = passage.text.folded
        switch kind {
        case .note:
            guard case .note(let number)? = LineMark.read(folded)?.mark else { return "" }
            return "※\(number)"
        case .heading:
            let first = folded.split(separator: " ").first ?? ""
            return first.unicodeScalars.contains(where: \.isDigit) && first.count <= 16 ? String(first) : ""
        default: return ""
        }
    }
}
