/// A text as the words it is compared by: numbers and Latin words whole, and no character cut in two.
struct Tokens {
    let texts: [String]
    let ids: [Int32]

    init(_ text: String, words: [String], _ known: inout TokenIDs) {
        texts = Self.joined(Array(text), cuts: Self.cuts(of: words))
        ids = texts.map { known.id(of: $0) }
    }

    /// Whether a sentence or a line ends with this token.
    func isEnd(_ index: Int) -> Bool {
        guard let last = texts[index].last else { return false }
        return last == "。" || last.isNewline
    }

    /// Where the words end, in bytes.
    private static func cuts(of words: [String]) -> Set<Int> {
        var place = 0
        return Set(
            words.map { word in
                place += word.utf8.count
                return place
            })
    }

    private static func joined(_ characters: [Character], cuts: Set<Int>) -> [String] {
        var tokens: [String] = []
        var place = 0
        for (index, character) in characters.enumerated() {
            if place == 0 || (cuts.contains(place) && !isWithinWord(index, characters)) {
                tokens.append(String(character))
            } else {
                tokens[tokens.count - 1].append(character)
            }
            place += character.utf8.count
        }
        return tokens
    }

    /// Whether a word or a number goes on from the character before: `Wi`|`Fi` may be cut, `1,000` not.
    private static func isWithinWord(_ index: Int, _ all: [Character]) -> Bool {
        guard index > 0 else { return false }
        let (last, this) = (all[index - 1], all[index])
        if last.isPartOfWord && this.isPartOfWord { return true }
        if last.isDigit && this.isDigitSeparator {
            return index + 1 < all.count && all[index + 1].isDigit
        }
        return last.isDigitSeparator && this.isDigit && index > 1 && all[index - 2].isDigit
    }
}
