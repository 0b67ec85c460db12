import Japanese

/// What an idea is about: the pairs of characters that carry meaning, in its title and in all of it.
struct Gist: Sendable {
    let title: Set<String>
    let all: Set<String>

    init(title: String, body: String) {
        self.title = Self.telling(title)
        all = self.title.union(Self.telling(String(body.prefix(600))))
    }

    var isEmpty: Bool { title.isEmpty }

    /// What candidates are looked for by.
    var strongest: [String] { Array(title.sorted().prefix(40)) }

    /// 0 for nothing in common, 1 for the same: mostly by the titles, which say what it is about.
    func likeness(to other: Gist) -> Double {
        0.7 * Self.overlap(title, other.title) + 0.3 * Self.overlap(all, other.all)
    }

    /// Twice what is common, by the size of both (the coefficient of Dice).
    private static func overlap(_ one: Set<String>, _ other: Set<String>) -> Double {
        guard !one.isEmpty, !other.isEmpty else { return 0 }
        return 2 * Double(one.intersection(other).count) / Double(one.count + other.count)
    }

    /// Without pairs of hiragana only: they are grammar, which all texts share. Katakana is hiragana after
    /// folding, so what it is has to be seen before.
    private static func telling(_ text: String) -> Set<String> {
        let grammar = text.split { !isHiragana($0) }.flatMap {
            Bigrams.lexemes(of: Folding.fold(String($0)).text)
        }
        let own = text.split(whereSeparator: isHiragana).flatMap {
            Bigrams.lexemes(of: Folding.fold(String($0)).text)
        }
        let pairs = Bigrams.lexemes(of: Folding.fold(text).text)
        let telling = Set(own).filter { $0.unicodeScalars.count > 1 }
        return pairs.subtracting(grammar).union(telling).filter { $0.unicodeScalars.count > 1 }
    }

    private static func isHiragana(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { (0x3041...0x309F).contains($0.value) }
    }
}
