/// Gathers the footnotes behind the text, in the order of their numbers.
enum Notes {
    static func apply(_ outline: inout Outline) {
        let notes = outline.blocks.filter(\.isNote)
        guard !notes.isEmpty else { return }
        outline.blocks.removeAll(where: \.isNote)
        let body = outline.blocks.lazy.map(\.text.folded).joined(separator: "\n")
        var seen: Set<Int> = []
        for note in notes {
            guard case .note(let number) = note.kind else { continue }
            if !seen.insert(number).inserted || !refers(body, to: number) {
                outline.doubt(.looseNote, at: note.first)
            }
        }
        outline.blocks += notes.sorted { number($0) < number($1) }
    }

    private static func number(_ block: Block) -> Int {
        if case .note(let number) = block.kind { number } else { 0 }
    }

    private static func refers(_ body: String, to number: Int) -> Bool {
        var rest = body[...]
        while let range = rest.firstRange(of: "※\(number)") {
            rest = rest[range.upperBound...]
            if rest.unicodeScalars.first?.isDigit != true { return true }
        }
        return false
    }
}
