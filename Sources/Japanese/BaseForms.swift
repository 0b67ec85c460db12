import Foundation

/// Lexemes by which inflected words meet: 見守る finds 見守り and 見守って, 取組 finds 取り組み.
///
/// They stand beside the bigrams, so that search works without MeCab's dictionary too, only less widely.
public enum BaseForms {
    /// The lexemes of each word of a text that has any; the text as people wrote it, not folded, since the
    /// dictionary needs its kanji and katakana. Empty without a dictionary.
    public static func words(in text: String) -> [Word] {
        guard let analyzer = try? MorphemeAnalyzer.installed() else { return [] }
        return analyzer.morphemes(in: text.precomposedStringWithCompatibilityMapping).compactMap(Word.init)
    }

    /// What a text brings into the index besides its bigrams.
    public static func lexemes(of text: String) -> Set<String> {
        words(in: text).reduce(into: []) { lexemes, word in
            lexemes.formUnion(word.bases)
            if let skeleton = word.skeleton { lexemes.formUnion(Bigrams.lexemes(of: skeleton)) }
        }
    }

    /// A word of a text that means something by itself.
    public struct Word: Sendable, Equatable {
        /// As it stands in the text.
        public let surface: String
        /// Base forms as lexemes, marked with `=`, which no folded text has.
        public let bases: [String]
        /// Its kanji without what is written in kana between and after them, where there are two or more: 取組.
        public let skeleton: String?
        /// Whether it is a verb or an adjective, which is found by its base form whatever its ending.
        public let isVerb: Bool

        init?(_ morpheme: Morpheme) {
            guard morpheme.partOfSpeech.isContent, !Self.isIdle(morpheme) else { return nil }
            surface = morpheme.surface
            isVerb = morpheme.partOfSpeech == .verb || morpheme.partOfSpeech == .adjective
            bases = Self.bases(of: morpheme).map { "=" + Folding.fold($0).text }
            skeleton = Self.skeleton(of: morpheme)
        }

        /// Words that help others and stand in nearly every text.
        private static func isIdle(_ morpheme: Morpheme) -> Bool {
            guard morpheme.partOfSpeech == .verb || morpheme.partOfSpeech == .adjective else { return false }
            return morpheme.detail != "自立" || idle.contains(morpheme.baseForm)
        }

        private static let idle: Set<String> = [
            "する", "ある", "いる", "なる", "できる", "出来る", "いう", "言う", "思う", "おもう", "やる", "くる", "いく",
            "よる", "おる", "ない", "よい", "いい",
        ]
    }
}
