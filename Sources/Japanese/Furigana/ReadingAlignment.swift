/// Splits the reading of a word among its kanji, so that kana it is written with (okurigana) stay without.
///
/// `見守る` read `みまもる` becomes 見守(みまも) and る; `取り組み` becomes 取(と) り 組(く) み.
enum ReadingAlignment {
    /// The word in pieces; the whole word under its reading where the two can't be brought together.
    static func pieces(of word: String, reading: String) -> [FuriganaPiece] {
        let runs = runs(of: word)
        let sounds = Array(reading.inHiragana.unicodeScalars)
        guard let readings = match(runs[...], sounds[...]) else {
            return [FuriganaPiece(word, reading.inHiragana)]
        }
        return zip(runs, readings).map { run, reading in
            FuriganaPiece(run.text, run.isKanji ? String(String.UnicodeScalarView(reading)) : nil)
        }
    }

    struct Run: Equatable {
        var text: String
        let isKanji: Bool
    }

    /// Kanji and other letters by turns.
    static func runs(of word: String) -> [Run] {
        var runs: [Run] = []
        for scalar in word.unicodeScalars {
            if runs.last?.isKanji == scalar.isKanji {
                runs[runs.count - 1].text.unicodeScalars.append(scalar)
            } else {
                runs.append(Run(text: String(scalar), isKanji: scalar.isKanji))
            }
        }
        return runs
    }

    /// The part of the reading that belongs to each run: kana stand for themselves, kanji take one sound or more.
    /// Words are short, so trying the ways one after another is cheap.
    private static func match(
        _ runs: ArraySlice<Run>, _ sounds: ArraySlice<Unicode.Scalar>
    ) -> [ArraySlice<Unicode.Scalar>]? {
        guard let run = runs.first else { return sounds.isEmpty ? [] : nil }
        let rest = runs.dropFirst()
        guard run.isKanji else {
            let kana = Array(run.text.inHiragana.unicodeScalars)
            guard sounds.starts(with: kana) else { return nil }
            return match(rest, sounds.dropFirst(kana.count)).map { [sounds.prefix(kana.count)] + $0 }
        }
        // Each kanji has at least one sound.
        let least = run.text.unicodeScalars.count
        guard least <= sounds.count else { return nil }
        for count in least...sounds.count {
            if let others = match(rest, sounds.dropFirst(count)) { return [sounds.prefix(count)] + others }
        }
        return nil
    }
}
