@testable import Documents

extension ImportedDraft {
    /// Lines of the source with text that are neither in a passage nor among the dropped ones.
    var unaccounted: [Int] {
        let known = Set(passages.flatMap(\.lines)).union(dropped.map(\.line))
        return source.indices.map { $0 + 1 }.filter { !source.line($0).isEmpty && !known.contains($0) }
    }

    /// Letters that stand more often in the lines of a passage than in its text or among its dropped lines.
    ///
    /// Signs may go: bullets, leaders, spaces.
    func lostLetters(of passage: ImportedPassage) -> [Unicode.Scalar] {
        var left: [Unicode.Scalar: Int] = [:]
        let others = passages.filter {
            $0.lines != passage.lines && !$0.lines.filter(passage.lines.contains).isEmpty
        }
        let gone = dropped.filter { passage.lines.contains($0.line) }.map(\.text)
        for scalar in ([passage.text] + others.map(\.text) + gone).joined().unicodeScalars {
            left[scalar.folded, default: 0] += 1
        }
        return passage.lines.map { source.line($0) }.joined().unicodeScalars.filter { scalar in
            let letter = scalar.folded
            guard letter.isJapanese || letter.isLatin || letter.isDigit else { return false }
            left[letter, default: 0] -= 1
            return left[letter, default: 0] < 0
        }
    }
}
