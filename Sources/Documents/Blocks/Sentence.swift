/// What Japanese grammar says about the beginning of a line.
enum Sentence {
    /// Particles and endings: a line that begins with one goes on from the line above.
    static let particles: Set<Unicode.Scalar> = [
        "の", "を", "が", "に", "へ", "と", "も", "で", "は", "や", "る", "れ", "ら", "り",
    ]

    /// Words of hiragana that do begin sentences.
    private static let openers = [
        "これ", "この", "こう", "ここ", "こども", "それ", "その", "そこ", "そう", "また", "まず", "まち", "さらに", "ただ", "なお", "しか",
        "すべて", "いま", "いっぽう", "みんな", "みなさ", "わたし", "わが", "もし", "もの", "もっと", "もう", "ひと", "あわせ", "おわり", "はじめ",
        "ふる", "くらし", "よう", "とりわけ", "とくに", "どの", "どこ", "だれ", "でき", "では", "ところ", "ついで", "つなが", "あらゆ", "いつ",
    ]

    /// Whether the line begins with a word that opens sentences.
    static func opens(_ text: String) -> Bool { openers.contains { text.hasPrefix($0) } }

    /// "(…) of": brackets whose word goes on with a particle, or a reference to a note.
    static func isApposition(_ text: String) -> Bool {
        let folded = text.folded
        guard folded.hasPrefix("("), let close = folded.unicodeScalars.firstIndex(of: ")") else {
            return false
        }
        if folded.hasPrefix("(※") { return true }
        let after = folded.unicodeScalars[folded.unicodeScalars.index(after: close)...].first
        return after.map { particles.contains($0) } ?? false
    }

    /// "Aim: …": a short term and a colon begin an entry of their own.
    static func startsWithTerm(_ folded: String) -> Bool {
        guard let colon = folded.unicodeScalars.prefix(9).firstIndex(of: ":") else { return false }
        let term = folded.unicodeScalars[..<colon]
        return !term.isEmpty && term.allSatisfy { $0.isJapanese || $0.isLatin }
    }
}
