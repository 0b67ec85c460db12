import Foundation

/// Text in header fields as encoded words (RFC 2047), so that no character of it can end or make a field.
enum EncodedWords {
    /// Bytes of text in one word: with its frame, and `Subject: ` before it, it fits into the 76 characters of a
    /// line with encoded words (RFC 2047 section 2).
    private static let length = 39

    /// Always encodes, plain ASCII too.
    static func encode(_ text: String) -> String {
        words(of: text).map { word in
            "=?UTF-8?B?\(Data(word.utf8).base64EncodedString())?="
        }.joined(separator: "\r\n ")
    }

    /// Pieces that end between characters, as each word must (RFC 2047 section 5).
    private static func words(of text: String) -> [String] {
        var words = [""]
        for scalar in text.unicodeScalars {
            if words[words.count - 1].utf8.count + String(scalar).utf8.count > length { words.append("") }
            words[words.count - 1].unicodeScalars.append(scalar)
        }
        return words
    }
}
