/// Gathers the footnotes behind the text, in the order of their numbers.
enum Notes {
    static func apply(_ outline: inout Outline) {
        let notes = outline.blocks.filter(\.isNote)
        guard !notes.isEmpty else { return }
        outline.blocks.removeAll(where: \.isNote)
        let referred = outline.blocks.reduce(into: Set<Int>()) { $0.formUnion(references($1.text.folded)) }
        var seen: Set<Int> = []
        for note in notes {
            guard case .note(let number) = note.kind else { continue }
            if !seen.insert(number).inserted || !referred.contains(number) {
                outline.doubt(.looseNote, at: note.first)
            }
        }
        outline.blocks += notes.sorted { number($0) < number($1) }
    }

    private static func number(_ block: Block) -> Int {
        if case .note(let number) = block.kind { number } else { 0 }
    }

    /// The numbers that stand behind a note's sign.
    private static func references(_ folded: String) -> Set<Int> {
        let parts = folded.unicodeScalars.split(separator: "※", omittingEmptySubsequences: false).dropFirst()
        return Set(parts.compactMap { Int(String($0.prefix { $0.isDigit })) })
    }
}
