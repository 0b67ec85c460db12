/// Tells the name of a part from the name of an indicator where a table's row has both in one text: the part's
/// name is a heading of the draft, perhaps in slightly other words.
struct KPIGroups {
    /// Titles of numbered headings by their number, without signs.
    private var titles: [Int: [[Unicode.Scalar]]] = [:]

    init(_ blocks: [Block]) {
        for block in blocks {
            guard case .label(_, let number) = block.heading else { continue }
            let name = block.text.folded.split(separator: " ", maxSplits: 1).dropFirst().joined()
            let letters = Self.letters(name)
            if letters.count >= 2 { titles[number, default: []].append(letters) }
        }
    }

    /// How many of these pieces name the part; nil where no heading tells.
    func length(_ pieces: [KPIRow.Piece], number: Int?) -> Int? {
        let known = number.map { titles[$0] ?? [] } ?? titles.values.flatMap { $0 }
        var best: (count: Int, distance: Int)?
        var letters: [Unicode.Scalar] = []
        for (index, piece) in pieces.dropLast().enumerated() {
            letters += Self.letters(piece.text)
            for title in known {
                let distance = Self.distance(letters, title)
                guard distance * 8 <= title.count, distance < best?.distance ?? Int.max else { continue }
                best = (index + 1, distance)
            }
        }
        return best?.count
    }

    /// Letters and digits only: quotation marks and dashes differ between pages.
    private static func letters(_ text: String) -> [Unicode.Scalar] {
        text.folded.unicodeScalars.filter { $0.isJapanese || $0.isLatin || $0.isDigit }
    }

    /// Letters that differ, position by position, and those that one text has more.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        zip(left, right).count { $0 != $1 } + abs(left.count - right.count)
    }
}
