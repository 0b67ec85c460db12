import Foundation

/// Which passwords are taken: long enough and not among the first that anybody would guess; no rule about kinds
/// of characters (NIST SP 800-63B section 3.1.1.2).
enum PasswordRule {
    static let length = 8...200

    enum Problem: String {
        case missing, short, long, common, personal
    }

    /// What is wrong with a password; `personal` are words that others know of this person.
    static func problem(with password: String, personal words: [String]) -> Problem? {
        let plain = password.precomposedStringWithCompatibilityMapping.lowercased()
        if plain.isEmpty { return .missing }
        if plain.count < length.lowerBound { return .short }
        if plain.count > length.upperBound { return .long }
        if isCommon(plain) { return .common }
        return words.contains { same($0, plain) } ? .personal : nil
    }

    private static func isCommon(_ plain: String) -> Bool {
        let letters = plain.trimmingCharacters(in: CharacterSet.decimalDigits.union(.punctuationCharacters))
        return Set(plain).count <= 2 || isRun(plain) || CommonPasswords.words.contains(plain)
            || CommonPasswords.stems.contains(letters)
    }

    /// Each character one above or one below the one before: 23456789, hgfedcba.
    private static func isRun(_ plain: String) -> Bool {
        let values = plain.unicodeScalars.map { Int($0.value) }
        let steps = Set(zip(values.dropFirst(), values).map { $0 - $1 })
        return steps == [1] || steps == [-1]
    }

    private static func same(_ word: String, _ plain: String) -> Bool {
        let word = word.precomposedStringWithCompatibilityMapping.lowercased()
        return word == plain || word.prefix { $0 != "@" } == plain
    }
}
