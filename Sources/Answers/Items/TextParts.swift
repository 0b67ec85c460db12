/// A text in sentences, as they are ticked to say which part of a post an item answers.
public enum TextParts {
    /// Sentences and lines in order, without white space around them; joined they are the whole text.
    public static func of(_ text: String) -> [String] {
        var parts: [String] = []
        var part = ""
        var isEnding = false
        for character in text {
            if character.isNewline || (isEnding && !closers.contains(character)) {
                parts.append(part)
                part = ""
                isEnding = false
            }
            part.append(character)
            if enders.contains(character) { isEnding = true }
        }
        parts.append(part)
        return parts.map(trimmed).filter { !$0.isEmpty }
    }

    private static let enders: Set<Character> = ["。", "！", "？", "!", "?"]
    /// What may follow an end within the same sentence.
    private static let closers: Set<Character> = ["。", "！", "？", "!", "?", "」", "』", "）", ")"]

    private static func trimmed(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace }
        let end = start.reversed().drop { $0.isWhitespace }
        return String(end.reversed())
    }
}
