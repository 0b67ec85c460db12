import Postgres

/// What the words of a query ask of the folded title and body of an entry `e`.
struct WordConditions: Sendable {
    let words: [QueryWord]
    /// All words in one, where there are several: a text that has it says just what was typed.
    let whole: String?

    init(_ words: [QueryWord]) {
        self.words = words
        whole = words.count > 1 ? words.map(\.folded).joined() : nil
    }

    /// For the index of lexemes.
    var lexemes: String { words.map(\.condition).joined(separator: " & ") }

    /// Phrases in quotation marks.
    var phrases: SQL {
        let exact = words.filter(\.isExact).map(Self.stands)
        return exact.isEmpty ? "true" : exact.joined(separator: " AND ")
    }

    /// Every word just as it was typed; without the index.
    var everyWord: SQL { words.map(Self.stands).joined(separator: " AND ") }

    private static func stands(_ word: QueryWord) -> SQL {
        let isThere: SQL = "(strpos(e.body, \(word.folded)) > 0 OR strpos(e.title, \(word.folded)) > 0)"
        guard word.isPlainWord else { return isThere }
        // A Latin word or a number is found whole only.
        let edges = "(^|[^a-z0-9])\(word.folded)([^a-z0-9]|$)"
        return "(\(isThere) AND (e.body ~ \(edges) OR e.title ~ \(edges)))"
    }

    /// Points: a title counts twice as much as a body, an exact word more than its scattered parts or another
    /// form of it, a word that stands several times a little more.
    var score: SQL {
        var parts = words.map {
            Self.points($0.folded, title: 16, body: 8) + " + " + Self.repetitions($0.folded)
        }
        if let whole { parts.append(Self.points(whole, title: 12, body: 6)) }
        return parts.joined(separator: " + ")
    }

    private static func points(_ text: String, title: Int, body: Int) -> SQL {
        """
        CASE WHEN strpos(e.title, \(text)) > 0 THEN \(title) WHEN strpos(e.body, \(text)) > 0 THEN \(body)
             ELSE 1 END
        """
    }

    private static func repetitions(_ text: String) -> SQL {
        """
        least(3, (char_length(e.body) - char_length(replace(e.body, \(text), ''))) / char_length(\(text)))
        """
    }
}
