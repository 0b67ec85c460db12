/// Cuts folded text into the lexemes of the index.
///
/// Japanese is written without spaces, so each run of kanji and kana gives all pairs of neighbors. A run is taken
/// half-open: every character begins exactly one lexeme, the last one a lexeme of itself alone. So a search for a
/// single character is a search for lexemes that begin with it, and finds it wherever it stands. Pairs never
/// reach across anything else: 「DX推進」 is the word `dx` and the run 推進. Words of Latin letters and digits are
/// one lexeme each.
public enum Bigrams {
    /// All lexemes of a folded text, each once.
    public static func lexemes(of folded: String) -> Set<String> {
        var lexemes: Set<String> = []
        for token in tokens(of: folded) {
            switch token {
            case .word(let word): lexemes.insert(word)
            case .run(let run):
                lexemes.formUnion(pairs(of: run))
                if let last = run.last { lexemes.insert(String(String.UnicodeScalarView([last]))) }
            }
        }
        return lexemes
    }

    /// What a text must have so that it can hold this folded one.
    public static func demands(of folded: String) -> [Demand] {
        tokens(of: folded).flatMap { token -> [Demand] in
            switch token {
            case .word(let word): return [.lexeme(word)]
            case .run(let run) where run.count == 1:
                return [.beginning(String(String.UnicodeScalarView(run)))]
            case .run(let run): return pairs(of: run).map(Demand.lexeme)
            }
        }
    }

    /// One condition on the lexemes of a text.
    public enum Demand: Sendable, Hashable {
        case lexeme(String)
        /// Any lexeme that begins with this character.
        case beginning(String)
    }

    /// A stretch of folded text without separators in it.
    public enum Token: Equatable {
        /// Kanji and kana.
        case run([Unicode.Scalar])
        /// Letters or digits of a script that parts its words.
        case word(String)
    }

    public static func tokens(of folded: String) -> [Token] {
        var tokens: [Token] = []
        var stretch: [Unicode.Scalar] = []
        var isRun = false
        func close() {
            if !stretch.isEmpty { tokens.append(isRun ? .run(stretch) : .word(word(stretch))) }
            stretch = []
        }
        for scalar in folded.unicodeScalars {
            let script = Script(scalar)
            let isText = script.isJapanese || script == .word
            if !isText || script.isJapanese != isRun { close() }
            if isText { stretch.append(scalar) }
            isRun = script.isJapanese
        }
        close()
        return tokens
    }

    /// PostgreSQL takes lexemes up to 2 KB: of longer words, which nobody types, the beginning counts.
    private static func word(_ letters: [Unicode.Scalar]) -> String {
        String(String.UnicodeScalarView(letters.prefix(64)))
    }

    private static func pairs(of run: [Unicode.Scalar]) -> [String] {
        zip(run, run.dropFirst()).map { String(String.UnicodeScalarView([$0, $1])) }
    }
}
