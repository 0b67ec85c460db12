/// Collects pieces; remembers the number just before, since counters are read by it.
struct FuriganaLine {
    private(set) var pieces: [FuriganaPiece] = []
    /// The number that the pieces end with.
    private var number = ""
    /// As many pieces it is, if it is written in kanji.
    private var numberPieces = 0
    private var followsMonth = false

    mutating func append(_ morpheme: Morpheme) {
        let surface = morpheme.surface
        if continuesNumber(morpheme) { return appendNumber(morpheme) }
        guard surface.hasKanji else { return append([FuriganaPiece(surface)]) }
        if let numeral = Numeral(number),
            let count = Counters.count(surface, after: numeral, isDate: followsMonth)
        {
            return append(count, of: surface, after: numeral)
        }
        append(
            morpheme.reading.map { ReadingAlignment.pieces(of: surface, reading: $0) } ?? [
                FuriganaPiece(surface)
            ])
        followsMonth = surface.hasSuffix("月") && surface != "月"
    }

    mutating func append(_ more: [FuriganaPiece]) {
        for piece in more { add(piece) }
        (number, numberPieces, followsMonth) = ("", 0, false)
    }

    private mutating func add(_ piece: FuriganaPiece) {
        if piece.reading == nil, let last = pieces.last, last.reading == nil {
            pieces[pieces.count - 1] = FuriganaPiece(last.text + piece.text)
        } else {
            pieces.append(piece)
        }
    }

    private func continuesNumber(_ morpheme: Morpheme) -> Bool {
        let scalars = morpheme.surface.unicodeScalars
        if scalars.allSatisfy({ $0.isDigit || $0 == "," || $0 == "，" }) { return true }
        return morpheme.detail == "数" && Numeral(morpheme.surface) != nil
    }

    private mutating func appendNumber(_ morpheme: Morpheme) {
        let isKanji = morpheme.surface.hasKanji
        if number.hasKanji != isKanji, !number.isEmpty { (number, numberPieces) = ("", 0) }
        number += morpheme.surface
        if isKanji {
            pieces.append(FuriganaPiece(morpheme.surface, morpheme.reading?.inHiragana))
            numberPieces += 1
        } else {
            add(FuriganaPiece(morpheme.surface))
        }
    }

    private mutating func append(_ count: Counters.Count, of counter: String, after numeral: Numeral) {
        takeNumber(numeral)
        if count.isWhole {
            append([FuriganaPiece(numeral.text + counter, count.counter)])
        } else {
            let reading = numeral.reading(endingIn: count.end, isShort: count.shortens)
            append(
                [FuriganaPiece(numeral.text, numeral.isKanji ? reading : nil)]
                    + ReadingAlignment.pieces(of: counter, reading: count.counter))
        }
        followsMonth = counter == "月"
    }

    /// Takes the number back out of the pieces that end with it.
    private mutating func takeNumber(_ numeral: Numeral) {
        if numeral.isKanji { return pieces.removeLast(numberPieces) }
        guard let last = pieces.popLast() else { return }
        let rest = String(last.text.unicodeScalars.dropLast(numeral.text.unicodeScalars.count))
        if !rest.isEmpty { pieces.append(FuriganaPiece(rest)) }
    }
}
