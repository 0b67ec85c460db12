import Civic
import Documents

/// What a passage says and is, as staff typed it.
public struct Wording: Sendable, Equatable {
    /// As long as the longest line an import takes.
    public static let longestText = 50_000
    public static let longestLabel = 40
    public static let highestPage = 9999

    public let kind: Passage.Kind
    /// 1 to 6 for headings and items, 0 for the rest.
    public let level: Int
    public let text: String
    /// Nil: the one that the text begins with, as ※1 or 第1章.
    public let label: String?
    public let page: Int?

    public init(kind: Passage.Kind, level: Int = 1, text: String, label: String? = nil, page: Int? = nil) {
        self.kind = kind
        self.level = kind == .heading || kind == .item ? min(max(level, 1), 6) : 0
        self.text = Self.cleaned(text, kind)
        self.label = label.map { WrittenText($0, keepsLines: false).text }
        self.page = page
    }

    /// The text fit to be stored. In a table the tabs at the ends are empty cells.
    static func cleaned(_ text: String, _ kind: Passage.Kind) -> String {
        guard kind == .table else { return WrittenText(text).text }
        var rows = WrittenText("|\(text)|").text.dropFirst().dropLast()
        while rows.first == "\n" { rows.removeFirst() }
        while rows.last == "\n" { rows.removeLast() }
        return WrittenText(String(rows)).isBlank ? "" : String(rows)
    }

    /// The name by which a text of this kind is called, as an import finds it.
    static func label(of text: String, _ kind: Passage.Kind, level: Int) -> String {
        switch kind {
        case .heading: ImportedPassage(kind: .heading(level: level), text: text, lines: []).label
        case .note: ImportedPassage(kind: .note, text: text, lines: []).label
        default: ""
        }
    }
}

extension Manuscript.Entry {
    /// The passage in other words; its label follows the text as long as nobody gave it another.
    func reworded(_ wording: Wording) -> Manuscript.Entry {
        var entry = self
        let ownLabel = label == Wording.label(of: text, kind, level: level) ? nil : label
        let typed = wording.label == nil || wording.label == label ? ownLabel : wording.label
        entry.kind = wording.kind
        entry.level = wording.level
        entry.text = wording.text
        entry.page = wording.page
        entry.label = typed ?? Wording.label(of: wording.text, wording.kind, level: wording.level)
        if wording.kind != .note { entry.term = nil }
        return entry
    }
}
