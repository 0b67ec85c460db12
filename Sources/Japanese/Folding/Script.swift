/// What a character is to search.
enum Script: Sendable {
    case han, kana
    /// Letters and digits of scripts that write words apart.
    case word
    /// A space on one line.
    case space
    /// Everything else: punctuation, symbols, line breaks.
    case boundary

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39, 0x41...0x5A: self = .word
        case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF: self = .kana
        case 0x3005...0x3007, 0x303B, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            self = .han
        case 0x20, 0x09, 0xA0, 0x3000, 0x2000...0x200A, 0x202F, 0x205F: self = .space
        case 0...0x7F, 0x2010...0x206F, 0x3001...0x303F: self = .boundary
        default: self = Script.isLetter(scalar) ? .word : .boundary
        }
    }

    /// Whether text of this script is written without spaces between words.
    var isJapanese: Bool { self == .han || self == .kana }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .spacingMark:
            true
        default: false
        }
    }
}
