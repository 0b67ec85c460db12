/// Cuts a query into its words: at spaces of any width, but not within quotation marks of any kind.
enum QueryReader {
    static func words(in text: String) -> [QueryWord] {
        var words: [QueryWord] = []
        var piece = ""
        var closing: Character?
        func close(isExact: Bool) {
            // Punctuation within a word parts it as a space does; a phrase keeps it.
            let parts = isExact ? [Substring(piece)] : piece.split(whereSeparator: isSeparator)
            for part in parts {
                guard let word = QueryWord(String(part), isExact: isExact) else { continue }
                if !words.contains(word) { words.append(word) }
            }
            piece = ""
        }
        for character in text {
            if let end = closing {
                if character == end {
                    close(isExact: true)
                    closing = nil
                } else {
                    piece.append(character)
                }
            } else if let end = marks[character] {
                close(isExact: false)
                closing = end
            } else if character.isWhitespace {
                close(isExact: false)
            } else {
                piece.append(character)
            }
        }
        // A mark that nothing closes is no mark.
        close(isExact: false)
        return words
    }

    private static let marks: [Character: Character] = [
        "\"": "\"", "＂": "＂", "“": "”", "「": "」", "『": "』",
    ]

    private static func isSeparator(_ character: Character) -> Bool {
        "、。,，．!！?？()（）/／：:；;【】［］[]".contains(character)
    }
}
