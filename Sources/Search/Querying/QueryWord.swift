import Japanese
import Postgres

/// One word of a query, or one phrase in quotation marks: what a text must have to be found.
struct QueryWord: Sendable, Equatable {
    /// Folded, for comparing with folded texts.
    let folded: String
    /// Whether the text must have it exactly as it stands.
    let isExact: Bool
    /// What the lexemes of a text that has it must be.
    let demands: [Bigrams.Demand]
    /// Base forms by which it is found in another form; lists of which each must be met by one.
    let inflections: [[Inflection]]

    /// One way to meet a word that may stand in another form.
    enum Inflection: Sendable, Equatable {
        case base(String)
        case text([Bigrams.Demand])
    }

    /// Nil for what has nothing that could be found, such as punctuation.
    init?(_ raw: String, isExact: Bool) {
        folded = Folding.fold(raw).text
        demands = Bigrams.demands(of: folded)
        guard !demands.isEmpty else { return nil }
        self.isExact = isExact
        inflections = isExact ? [] : Self.inflections(of: raw)
    }

    /// Empty where no part of the word inflects.
    private static func inflections(of raw: String) -> [[Inflection]] {
        let words = BaseForms.words(in: raw)
        guard words.contains(where: { !$0.bases.isEmpty || $0.skeleton != nil }) else { return [] }
        return words.map { word in
            let skeleton = word.skeleton.map { [Inflection.text(Bigrams.demands(of: $0))] } ?? []
            let demands = Bigrams.demands(of: Folding.fold(word.surface).text)
            let own = isLoneKana(demands) ? [] : demands
            let isBound = !word.bases.isEmpty && word.isVerb
            return word.bases.prefix(isBound ? 1 : 2).map(Inflection.base) + skeleton
                + (isBound || own.isEmpty ? [] : [.text(own)])
        }.filter { !$0.isEmpty }
    }

    /// Mostly a particle. Nearly all texts have it, and to find them all takes longer than everything else.
    private static func isLoneKana(_ demands: [Bigrams.Demand]) -> Bool {
        guard demands.count == 1, case .beginning(let character) = demands[0] else { return false }
        return character.unicodeScalars.allSatisfy { (0x3041...0x3096).contains($0.value) }
    }

    /// The condition on the lexemes, in the words of PostgreSQL.
    var condition: String {
        let plain = Self.all(demands)
        guard !inflections.isEmpty else { return plain }
        return "(\(plain) | \(inflections.map { Self.any($0) }.joined(separator: " & ")))"
    }

    private static func any(_ ways: [Inflection]) -> String {
        let texts = ways.map { way in
            switch way {
            case .base(let base): quoted(base)
            case .text(let demands): all(demands)
            }
        }
        return "(" + texts.joined(separator: " | ") + ")"
    }

    private static func all(_ demands: [Bigrams.Demand]) -> String {
        let texts = demands.map { demand in
            switch demand {
            case .lexeme(let lexeme): quoted(lexeme)
            case .beginning(let character): quoted(character) + ":*"
            }
        }
        return "(" + texts.joined(separator: " & ") + ")"
    }

    /// Lexemes are letters, digits and "=" only; the marks make that safe to rely on.
    private static func quoted(_ lexeme: String) -> String {
        "'" + lexeme.filter { $0 != "'" && $0 != "\\" } + "'"
    }

    /// Whether the word is one run of Latin letters or digits in ASCII.
    var isPlainWord: Bool {
        folded.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    }
}
