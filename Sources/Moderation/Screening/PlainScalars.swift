/// A text by characters, with widths and the many signs for a hyphen made one; places are those of the original.
struct PlainScalars: Sendable {
    let original: [Unicode.Scalar]
    let plain: [Unicode.Scalar]

    init(_ text: String) {
        original = Array(text.unicodeScalars)
        plain = original.map(Self.plain)
    }

    var count: Int { plain.count }

    /// The character at a place; nil outside.
    subscript(place: Int) -> Unicode.Scalar? { plain.indices.contains(place) ? plain[place] : nil }

    /// What was written from one place to another.
    func written(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(original[range]))
    }

    /// Whether a word stands so close before a place.
    func has(_ word: String, within distance: Int, before place: Int) -> Bool {
        let wanted = Array(word.unicodeScalars)
        let first = max(0, place - distance)
        guard place - first >= wanted.count else { return false }
        return (first...(place - wanted.count)).contains { start in
            wanted.indices.allSatisfy { plain[start + $0] == wanted[$0] }
        }
    }

    /// Whether a word begins at a place.
    func has(_ word: String, at place: Int) -> Bool {
        let wanted = Array(word.unicodeScalars)
        return place >= 0 && place + wanted.count <= count
            && wanted.indices.allSatisfy { plain[place + $0] == wanted[$0] }
    }

    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        // Full-width letters, digits and signs; then small letters.
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).map(plain) ?? scalar
        case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20) ?? scalar
        case 0x3000, 0xA0: " "
        // Hyphens, dashes, minus, lines, and the long vowel sign that stands in for them.
        case 0x2010...0x2015, 0x2212, 0x2500, 0x2501, 0x30FC, 0xFF70, 0xFE63: "-"
        default: scalar
        }
    }
}

extension Unicode.Scalar {
    var isPlainDigit: Bool { (0x30...0x39).contains(value) }
    var isPlainLetter: Bool { (0x61...0x7A).contains(value) }
    /// Digits as characters, in which addresses are written too.
    var isKanjiDigit: Bool { "〇一二三四五六七八九十".unicodeScalars.contains(self) }
}
