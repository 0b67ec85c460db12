/// One non-empty line of the file on its way through the steps.
struct Line: Equatable {
    /// Counted from 1.
    let number: Int
    /// All lines of the file that went into it.
    var numbers: [Int]
    /// Without white space at the ends.
    var text: String
    /// Widths made alike, for comparing.
    var folded: String
    /// Empty lines before it.
    var gap: Int
    /// Index of its page, from 0.
    var page = 0
    /// Begins with a full-width space: the first line of a paragraph.
    let isIndented: Bool
    /// Stands first on its page.
    var opensPage = false
    /// The line after it in the file was dropped as something that stood between.
    var brokenAfter = false
    /// Place of the table it belongs to, in `Manuscript.tables`.
    var table: Int?

    init(number: Int, text: String, gap: Int, isIndented: Bool = false) {
        self.number = number
        numbers = [number]
        self.text = text
        self.folded = text.folded
        self.gap = gap
        self.isIndented = isIndented
    }

    /// Replaces the text, and what is derived from it.
    mutating func rewrite(_ text: String) {
        self.text = text
        folded = text.folded
    }

    var columns: Int { text.columns }
    /// One character alone, which is neither a digit nor a list mark.
    var isSingleLetter: Bool {
        guard text.count == 1, let scalar = folded.unicodeScalars.first else { return false }
        return !scalar.isDigit && !scalar.opensBracket && LineMark(self) == nil
    }
}
