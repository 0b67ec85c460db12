/// The language somebody wrote in, told from the letters: people answer in the language they like.
///
/// For the `lang` attribute, so that a voice reads it rightly; nothing is refused or sorted by it.
public enum WrittenLanguage {
    /// The tag of the language; nil where the letters don't tell, as in numbers or a short Latin word.
    public static func tag(of text: String) -> String? {
        var letters = Letters()
        for scalar in text.unicodeScalars.prefix(400) { letters.count(scalar) }
        return letters.tag
    }

    /// The same as a language of ours; nil for another.
    public static func language(of text: String) -> Language? {
        tag(of: text).flatMap(Language.init(rawValue:))
    }

    private struct Letters {
        var kana = 0
        var han = 0
        var hangul = 0
        var latin = 0
        var vietnamese = 0
        var simplified = 0

        mutating func count(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x3041...0x3096, 0x30A1...0x30FA, 0xFF66...0xFF9D: kana += 1
            case 0x3400...0x9FFF, 0x20000...0x323AF:
                han += 1
                if WrittenLanguage.simplifiedOnly.contains(scalar) { simplified += 1 }
            case 0xAC00...0xD7A3: hangul += 1
            case 0x41...0x5A, 0x61...0x7A: latin += 1
            // Letters with the tones and hooks that Vietnamese alone has among our readers' languages.
            case 0x1EA0...0x1EF9, 0x102, 0x103, 0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0: vietnamese += 1
            default: break
            }
        }

        /// Japanese wins by any kana; a word of Latin letters in a Japanese sentence changes nothing.
        var tag: String? {
            if kana > 0 { return "ja" }
            if hangul > 0 { return "ko" }
            if simplified > 0 { return "zh-Hans" }
            if han > 0 { return "ja" }
            if vietnamese > 0 { return "vi" }
            return latin > 8 ? "en" : nil
        }
    }

    /// Common characters that only simplified Chinese writes so.
    private static let simplifiedOnly = Set(
        "这们说时为过还么对让给请问谢东车门间开关应该认识员现见长话语读题办场业务费级选应样钱难热电脑网邮图书馆".unicodeScalars)
}
