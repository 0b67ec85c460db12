/// A text cut where its letters change from one script to another: words as far as one can tell without a
/// dictionary.
enum ScriptRuns {
    private enum Script {
        case kanji, hiragana, katakana, latin, other
    }

    static func of(_ text: String) -> [String] {
        var runs: [String] = []
        var last: Script?
        for character in text {
            let script = script(of: character)
            if script == last, script != .other {
                runs[runs.count - 1].append(character)
            } else {
                runs.append(String(character))
            }
            last = script
        }
        return runs
    }

    private static func script(of character: Character) -> Script {
        guard let scalar = character.unicodeScalars.first else { return .other }
        switch scalar.value {
        case 0x3041...0x3096: return .hiragana
        case 0x30A1...0x30FC: return .katakana
        case 0x3400...0x9FFF, 0x3005: return .kanji
        default: return character.isPartOfWord ? .latin : .other
        }
    }
}

extension Character {
    /// Whether it is a digit or a Latin letter, of half or full width: of a run of these nothing is cut off.
    var isPartOfWord: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        return switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A,
            0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7, 0x1E00...0x1EFF:
            true
        default: false
        }
    }

    var isDigit: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        return (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
    }

    /// What stands between the digits of one number.
    var isDigitSeparator: Bool { self == "," || self == "." || self == "，" || self == "．" }

    /// Whether both are the same bytes, not only alike to the eye.
    func isSame(as other: Character) -> Bool {
        self == other && String(self).utf8.elementsEqual(String(other).utf8)
    }
}
