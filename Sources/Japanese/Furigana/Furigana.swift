/// Puts readings above the kanji of a text: by the dictionary, corrected by the city's own word list.
public struct Furigana: Sendable {
    private let analyzer: MorphemeAnalyzer
    private let words: WordList

    public init(_ analyzer: MorphemeAnalyzer, words: WordList = WordList()) {
        self.analyzer = analyzer
        self.words = words
    }

    /// The text in pieces, each with the reading of its kanji where one is known.
    public func pieces(of text: String) -> [FuriganaPiece] {
        guard text.hasKanji else { return text.isEmpty ? [] : [FuriganaPiece(text)] }
        var line = FuriganaLine()
        for part in words.split(text) {
            if let reading = part.reading {
                line.append(ReadingAlignment.pieces(of: part.text, reading: reading))
            } else {
                for morpheme in analyzer.morphemes(in: part.text) { line.append(morpheme) }
            }
        }
        return line.pieces
    }
}

/// Collects pieces; remembers the number just before, since counters are read by it.
private struct FuriganaLine {
    private(set) var pieces: [FuriganaPiece] = []
    private var number = ""

    mutating func append(_ morpheme: Morpheme) {
        let surface = morpheme.surface
        guard surface.hasKanji else { return appendPlain(surface) }
        if let reading = Counters.reading(of: surface, after: number) {
            let counted = Counters.takesNumber(surface, number) ? takeNumber() + surface : surface
            append([FuriganaPiece(counted, reading)])
        } else if let reading = OwnReadings.reading(of: morpheme) {
            append(ReadingAlignment.pieces(of: surface, reading: reading))
        } else {
            append([FuriganaPiece(surface)])
        }
    }

    mutating func append(_ more: [FuriganaPiece]) {
        for piece in more {
            if piece.reading == nil, let last = pieces.last, last.reading == nil {
                pieces[pieces.count - 1] = FuriganaPiece(last.text + piece.text)
            } else {
                pieces.append(piece)
            }
        }
        number = ""
    }

    private mutating func appendPlain(_ text: String) {
        let before = number
        append([FuriganaPiece(text)])
        let isNumber = text.unicodeScalars.allSatisfy { $0.isDigit || $0 == "," || $0 == "，" }
        number = isNumber ? before + text : ""
    }

    /// Takes the number back out of the piece that ends with it.
    private mutating func takeNumber() -> String {
        guard let last = pieces.popLast() else { return "" }
        let rest = String(last.text.unicodeScalars.dropLast(number.unicodeScalars.count))
        if !rest.isEmpty { pieces.append(FuriganaPiece(rest)) }
        return number
    }
}
