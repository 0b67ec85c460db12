import Documents

/// Finds the words of a glossary in a text: the longest at each place, never inside a longer word.
///
/// Japanese has no spaces: a word of kanji, of katakana or of Latin letters ends where such letters do, so that DX
/// does not stand in DXP, nor 人口 in 関係人口. Widths are alike, ＤＸ and DX.
struct TermFinder: Sendable {
    struct Match {
        /// The term's place in the list.
        let term: Int
        let end: String.UnicodeScalarView.Index
    }

    private struct Word: Sendable {
        let scalars: [Unicode.Scalar]
        let term: Int
    }

    /// By the first letter, longest first.
    private var words: [Unicode.Scalar: [Word]] = [:]
    /// By the low bits of first letters in both widths, so that nearly all places of a text cost one look.
    private var mayBegin = [Bool](repeating: false, count: 1024)

    /// - Parameter terms: those without letters are left out.
    init(_ terms: [String]) {
        for (place, term) in terms.enumerated() {
            let scalars = Array(term.folded.unicodeScalars)
            guard let first = scalars.first else { continue }
            words[first, default: []].append(Word(scalars: scalars, term: place))
            mayBegin[Int(first.value & 1023)] = true
            if (0x21...0x7D).contains(first.value) { mayBegin[Int((first.value + 0xFEE0) & 1023)] = true }
        }
        for first in words.keys { words[first]?.sort { $0.scalars.count > $1.scalars.count } }
    }

    /// The word that begins at a place, whose scalar is given.
    ///
    /// - Parameter previous: what stands before it.
    func match(
        at place: String.UnicodeScalarView.Index, _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?,
        in text: Substring.UnicodeScalarView
    ) -> Match? {
        guard mayBegin[Int(scalar.value & 1023)], let candidates = words[scalar.folded] else { return nil }
        if let previous, WordScript.isOne(previous, scalar) { return nil }
        for word in candidates {
            if let end = end(of: word.scalars, at: place, in: text) {
                return Match(term: word.term, end: end)
            }
        }
        return nil
    }

    private func end(
        of word: [Unicode.Scalar], at place: String.UnicodeScalarView.Index,
        in text: Substring.UnicodeScalarView
    ) -> String.UnicodeScalarView.Index? {
        var place = place
        var last = text[place]
        for wanted in word {
            guard place < text.endIndex, text[place].folded == wanted else { return nil }
            last = text[place]
            place = text.index(after: place)
        }
        return place < text.endIndex && WordScript.isOne(last, text[place]) ? nil : place
    }
}

/// The scripts of which a run of letters is one word.
enum WordScript {
    case kanji, katakana, latin

    init?(_ scalar: Unicode.Scalar) {
        switch scalar.folded.value {
        case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .kanji
        case 0x30A1...0x30FA, 0x30FC...0x30FE, 0xFF66...0xFF9F: self = .katakana
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: self = .latin
        default: return nil
        }
    }

    /// Whether two neighbors belong to one word.
    static func isOne(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        guard let left = WordScript(left) else { return false }
        return left == WordScript(right)
    }
}
