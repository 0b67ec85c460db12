/// How a person wants pages shown; kept in a cookie, without an account.
public struct Display: Sendable, Hashable {
    public enum Letters: String, Sendable, CaseIterable {
        case normal, large, largest
    }

    public enum Theme: String, Sendable, CaseIterable {
        /// As the person's device is set.
        case system
        case light, dark
    }

    /// What the person chose; nil for what suits the language.
    private var choosesFurigana: Bool?
    private var suitsFurigana: Bool
    /// What the person chose; nil for what suits the language.
    private var choosesPlainWords: Bool?
    private var suitsPlainWords: Bool
    public var letters: Letters
    public var theme: Theme

    /// - Parameters:
    ///   - furigana: what the person chose; nil for what suits the language.
    ///   - plainWords: what the person chose; nil for what suits the language.
    ///   - language: of the page; やさしい日本語 has furigana and plain words unless they are switched off.
    public init(
        furigana: Bool? = nil, plainWords: Bool? = nil, letters: Letters = .normal, theme: Theme = .system,
        language: Language = .japanese
    ) {
        choosesFurigana = furigana
        suitsFurigana = language == .simpleJapanese
        choosesPlainWords = plainWords
        suitsPlainWords = language == .simpleJapanese
        self.letters = letters
        self.theme = theme
    }

    /// Reads what ``cookieValue`` wrote; what can't be read stays as it is without a choice.
    public init(cookieValue: String?, language: Language = .japanese) {
        let parts = (cookieValue ?? "").split(separator: ".").map(String.init)
        self.init(
            furigana: parts.contains("furigana") ? true : parts.contains("plain") ? false : nil,
            plainWords: parts.contains("easy") ? true : parts.contains("original") ? false : nil,
            letters: parts.lazy.compactMap(Letters.init(rawValue:)).first ?? .normal,
            theme: parts.lazy.compactMap(Theme.init(rawValue:)).first ?? .system, language: language)
    }

    /// Whether Japanese words carry their reading above them.
    public var furigana: Bool {
        get { choosesFurigana ?? suitsFurigana }
        set { choosesFurigana = newValue }
    }

    /// Whether passages that staff have also put into やさしい日本語 are shown so.
    public var plainWords: Bool {
        get { choosesPlainWords ?? suitsPlainWords }
        set { choosesPlainWords = newValue }
    }

    /// The choice as a cookie keeps it: `furigana.easy.large.dark`; `plain` for no furigana in any language, and
    /// `original` for the words of the drafts themselves.
    public var cookieValue: String {
        let furigana = choosesFurigana.map { $0 ? ["furigana"] : ["plain"] } ?? []
        let words = choosesPlainWords.map { $0 ? ["easy"] : ["original"] } ?? []
        return (furigana + words + [letters.rawValue, theme.rawValue]).joined(separator: ".")
    }
}
