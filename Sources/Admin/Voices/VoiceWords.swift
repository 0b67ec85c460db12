import Civic
import Discussion
import Foundation

/// The words by which files and forms name what can be chosen: our own names, or the Japanese words of the template.
struct VoiceWords: Sendable {
    /// In Japanese: files are written in it whatever the page's language is.
    let japanese: Phrases

    func channel(_ text: String) -> Channel? {
        Channel.entered.first { says(text, $0.rawValue, TextKey("voices.channel", $0)) }
    }

    func stance(_ text: String) -> Stance? {
        Stance.allCases.first { says(text, $0.rawValue, TextKey("common.stance", $0)) }
    }

    func about(_ text: String) -> VoiceAbout? {
        VoiceAbout.allCases.first { says(text, $0.rawValue, TextKey("voices.about", $0)) }
    }

    func consent(_ text: String) -> VoiceConsent? {
        if ["○", "〇", "はい", "TRUE"].contains(Self.plain(text)) { return .yes }
        if ["×", "✕", "いいえ", "FALSE"].contains(Self.plain(text)) { return .no }
        return VoiceConsent.allCases.first { says(text, $0.rawValue, TextKey("voices.publish", $0)) }
    }

    /// The field that a column is for.
    func field(_ name: String) -> VoiceField? {
        VoiceField.allCases.first { says(name, $0.rawValue, TextKey("voices.column", $0)) }
    }

    private func says(_ text: String, _ name: String, _ key: TextKey) -> Bool {
        let text = Self.plain(text)
        return !text.isEmpty && (text == name || text == Self.plain(japanese(key)))
    }

    /// Without spaces, full-width letters as half-width ones.
    static func plain(_ text: String) -> String {
        text.precomposedStringWithCompatibilityMapping.filter { !$0.isWhitespace }
    }
}
