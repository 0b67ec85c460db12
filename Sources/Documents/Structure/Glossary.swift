/// Finds the words that the footnotes explain: each stands before the footnote's mark in the text.
enum Glossary {
    static func apply(_ draft: inout ImportedDraft) {
        let places = firstReferences(draft.passages)
        var terms: [GlossaryTerm] = []
        for (index, passage) in draft.passages.enumerated() where passage.kind == .note {
            guard case .note(let number)? = LineMark.read(passage.text.folded)?.mark,
                let before = places[number], let (term, confidence) = term(endingIn: before),
                !terms.contains(where: { $0.mark == "※\(number)" })
            else { continue }
            terms.append(
                GlossaryTerm(mark: "※\(number)", term: term, passage: index, confidence: confidence))
            if confidence < .sure {
                draft.doubts.append(
                    Doubt(line: passage.lines.first ?? 0, guess: .glossaryTerm, confidence: confidence))
            }
        }
        draft.glossary = terms
        draft.doubts.sort { ($0.line, $0.guess.rawValue) < ($1.line, $1.guess.rawValue) }
    }

    /// The text before the first mark of each number.
    private static func firstReferences(_ passages: [ImportedPassage]) -> [Int: Substring] {
        var places: [Int: Substring] = [:]
        for passage in passages where passage.kind != .note {
            var rest = passage.text.unicodeScalars[...]
            while let sign = rest.firstIndex(of: "※") {
                let digits = rest[rest.index(after: sign)...].prefix { $0.folded.isDigit }
                if let number = Int(String(digits).folded), places[number] == nil {
                    places[number] = passage.text[..<sign]
                }
                rest = rest[digits.endIndex...]
            }
        }
        return places
    }

    /// The word at the end of a text; sure in quotation marks, unsure where it ends in hiragana.
    private static func term(endingIn text: Substring) -> (term: String, confidence: Confidence)? {
        var scalars = text.unicodeScalars
        while let last = scalars.last, last.opensBracket || last.properties.isWhitespace {
            scalars.removeLast()
        }
        if scalars.last == "」" || scalars.last == "』",
            let open = scalars.lastIndex(where: { $0 == "「" || $0 == "『" })
        {
            let quoted = String(scalars[scalars.index(after: open)...].dropLast())
            return quoted.isEmpty ? nil : (quoted, .sure)
        }
        let ending = scalars.reversed().prefix { $0.isHiragana }
        guard ending.count <= longestEnding else { return nil }
        let stem = scalars.dropLast(ending.count).reversed().prefix(while: isPartOfTerm)
        guard stem.contains(where: { $0.isJapanese || $0.isLatin }) else { return nil }
        let word = String(String.UnicodeScalarView((Array(ending) + Array(stem)).reversed()))
        return (word, ending.isEmpty ? .likely : .unsure)
    }

    /// 見守り, 取り組み: no verb's ending is longer.
    private static let longestEnding = 2

    /// Terms are set in kanji, katakana and Latin letters; hiragana joins them to the sentence.
    private static func isPartOfTerm(_ scalar: Unicode.Scalar) -> Bool {
        let folded = scalar.folded
        return folded.isKanji || folded.isKatakana || folded.isLatin || folded.isDigit
            || "・-&+/".unicodeScalars.contains(folded)
    }
}
