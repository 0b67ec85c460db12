/// How two pieces of Japanese text become one.
enum Joining {
    /// Without a space, but with one between two words in Latin letters.
    static func join(_ head: String, _ tail: String) -> String {
        guard let last = head.unicodeScalars.last, let first = tail.unicodeScalars.first else {
            return head + tail
        }
        let isLatin = isWordLike(last) && isWordLike(first)
        return isLatin ? "\(head) \(tail)" : head + tail
    }

    private static func isWordLike(_ scalar: Unicode.Scalar) -> Bool { scalar.isLatin || scalar.isDigit }

    /// Wholly in round brackets: an addition to the sentence before.
    static func isBracketed(_ text: String) -> Bool {
        let folded = text.folded
        return folded.hasPrefix("(") && folded.hasSuffix(")")
    }

    /// Takes out spaces that only the setting of the page put in: beside Japanese punctuation, and between the
    /// letters of a word that was spread.
    static func tidied(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { tidiedLine(String($0)) }
            .joined(separator: "\n")
    }

    private static func tidiedLine(_ text: String) -> String {
        if let word = spreadWord(text) { return word }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            guard scalar == " " || scalar == "\u{3000}", index > 0, index + 1 < scalars.count else {
                result.append(scalar)
                continue
            }
            let (before, after) = (scalars[index - 1], scalars[index + 1])
            // The space after a number or a letter parts it from what it counts or names.
            if before.folded.isDigit || !isTight(before) && !isTight(after) { result.append(scalar) }
        }
        return String(result)
    }

    private static func isTight(_ scalar: Unicode.Scalar) -> Bool {
        "、。「」『』（）“”【】，．".unicodeScalars.contains(scalar)
    }

    /// 事 務 局 is one word.
    private static func spreadWord(_ text: String) -> String? {
        let letters = text.unicodeScalars.split { $0 == " " || $0 == "\u{3000}" }
        guard letters.count >= 2, letters.allSatisfy({ $0.count == 1 && $0.first?.isKanji == true }) else {
            return nil
        }
        return letters.map { String($0) }.joined()
    }
}
