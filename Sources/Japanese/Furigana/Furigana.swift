/// Puts readings above the kanji of a text: by the dictionary, corrected by our own word list, by rules for numbers
/// and weekdays, and before all by the city's own word list.
public struct Furigana: Sendable {
    private let analyzer: MorphemeAnalyzer
    private let words: WordList
    private let corrections: Corrections

    public init(
        _ analyzer: MorphemeAnalyzer, words: WordList = WordList(), corrections: Corrections = Corrections()
    ) {
        self.analyzer = analyzer
        self.words = words
        self.corrections = corrections
    }

    /// The text in pieces, each with the reading of its kanji where one is known.
    public func pieces(of text: String) -> [FuriganaPiece] {
        guard text.hasKanji else { return text.isEmpty ? [] : [FuriganaPiece(text)] }
        var line = FuriganaLine()
        for part in words.split(text) {
            guard part.reading == nil else {
                line.append(part)
                continue
            }
            for piece in Weekdays.split(part.text) {
                if piece.reading == nil { append(piece.text, to: &line) } else { line.append(piece) }
            }
        }
        return line.pieces
    }

    private func append(_ text: String, to line: inout FuriganaLine) {
        var rest = analyzer.morphemes(in: text)[...]
        while let morpheme = rest.first {
            if morpheme.surface == "分の", !isFraction(rest) {
                line.append(Morpheme(surface: "分", partOfSpeech: .noun))
                line.append(Morpheme(surface: "の", partOfSpeech: .particle))
                rest = rest.dropFirst()
            } else if let match = corrections.match(rest) {
                line.append((match.word, match.reading))
                rest = rest.dropFirst(match.count)
            } else {
                line.append(morpheme)
                rest = rest.dropFirst()
            }
        }
    }

    /// ipadic takes 10分の休憩 for a fraction, too; a fraction has a number behind it: 3分の1.
    private func isFraction(_ rest: ArraySlice<Morpheme>) -> Bool {
        rest.dropFirst().first.map { Numeral($0.surface) != nil } ?? false
    }
}

extension FuriganaLine {
    fileprivate mutating func append(_ known: (text: String, reading: String?)) {
        append(ReadingAlignment.pieces(of: known.text, reading: known.reading ?? ""))
    }
}
