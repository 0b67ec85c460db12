/// Decides whether two lines that follow each other are one text that was wrapped.
///
/// No single sign is enough: text layers wrap inside words, set an empty line after every wrapped line, and mix
/// columns of several widths. So signs are weighed: positive means one text.
struct JoinRules {
    /// From here on two lines are one text.
    static let threshold = 1.0

    private let columns: LineWidths
    private let words: WordWindows

    init(_ manuscript: Manuscript) {
        columns = LineWidths(manuscript)
        words = WordWindows(manuscript.lines)
    }

    /// The weight of joining `line` to `text`, whose last line is `previous` and whose widest, where it has
    /// several, is `widest` columns wide.
    func weight(joining line: Line, to previous: Line, text: String, widest: Int? = nil) -> Double {
        if previous.brokenAfter || Self.isTabular(line.folded) || Self.isTabular(previous.folded) {
            return -9
        }
        guard let last = previous.text.unicodeScalars.last, let first = line.text.unicodeScalars.first else {
            return -9
        }
        let weight =
            grammar(last: last, first: first, line: line) + Self.bracket(text.unicodeScalars)
            + words.weight(previous.folded, line.folded)
        let isFull = columns.isFull(previous) || widest.map { previous.columns * 100 >= $0 * 80 } ?? false
        return weight + layout(previous, line, isFull) + ending(previous, line, last, isFull)
    }

    // MARK: signs in the words

    private func grammar(last: Unicode.Scalar, first: Unicode.Scalar, line: Line) -> Double {
        var weight = 0.0
        if first.mayNotBeginLine { weight += 4 }
        // The last letter of a word, alone on its line.
        if line.isSingleLetter, line.gap == 0 { weight += 3 }
        if Sentence.isApposition(line.text) { weight += 3 }
        if first.isHiragana {
            weight += Sentence.opens(line.text) ? 0 : Sentence.particles.contains(first) ? 3 : 2
        }
        switch last {
        case "、", "，", ",", "・", "-": weight += 2.5
        case "の", "を", "が", "に", "と", "や", "へ", "は": weight += 2.5
        case _ where last.isHiragana: weight += 1
        case _ where last.isKatakana && first.isKatakana: weight += 1.5
        case _ where last.isKanji && first.isKanji, _ where last.isLatin && first.isLatin: weight += 0.5
        default: break
        }
        return weight
    }

    /// An open bracket wants its other half.
    private static func bracket(_ text: String.UnicodeScalarView) -> Double {
        var depth = 0
        for scalar in text.suffix(400) {
            if scalar.opensBracket { depth += 1 } else if scalar.closesBracket { depth = max(0, depth - 1) }
        }
        return depth > 0 ? 3 : 0
    }

    private func ending(
        _ previous: Line, _ line: Line, _ last: Unicode.Scalar, _ isFull: Bool
    ) -> Double {
        if Sentence.startsWithTerm(line.folded) { return -4 }
        guard last.endsSentence else { return sentenceEnd(previous, line, isFull) }
        // Where paragraphs are indented, a full line that happens to end with its sentence goes on.
        return columns.indentsParagraphs && !line.isIndented && isFull ? 0 : -9
    }

    /// A long line without an end, which is prose by its commas or by what follows.
    private func sentenceEnd(_ previous: Line, _ line: Line, _ isFull: Bool) -> Double {
        let isProse =
            previous.columns >= 34
            && previous.text.unicodeScalars.contains { "、。".unicodeScalars.contains($0) }
        guard previous.columns >= 34, line.text.endsSentence else { return isProse && isFull ? 1 : 0 }
        return (line.gap == 0 ? 1.5 : isFull ? 0.75 : 0) + (isProse ? 0.5 : 0)
    }

    // MARK: signs in the layout

    private func layout(_ previous: Line, _ line: Line, _ isFull: Bool) -> Double {
        if line.isIndented && columns.indentsParagraphs { return -6 }
        let fullness = isFull ? 2.0 : -1.5
        if previous.page != line.page { return fullness - 1 }
        switch line.gap {
        case 0: return fullness + 0.5
        case 1: return fullness + (columns.apartness(line.page))
        default: return fullness - 5
        }
    }

    /// Three or more cells, or cells of figures only: a row of a table.
    static func isTabular(_ folded: String) -> Bool {
        let cells = folded.split(separator: " ")
        guard cells.count >= 2, !folded.endsSentence else { return false }
        let figures = cells.count { $0.unicodeScalars.contains(where: \.isDigit) && $0.count <= 9 }
        return figures >= 2 && figures * 2 >= cells.count
            || cells.count >= 3 && cells.allSatisfy { $0.count <= 12 }
    }
}
