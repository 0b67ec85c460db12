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

    /// Whether Japanese words carry their reading above them.
    public var furigana: Bool
    public var letters: Letters
    public var theme: Theme

    public init(furigana: Bool = false, letters: Letters = .normal, theme: Theme = .system) {
        self.furigana = furigana
        self.letters = letters
        self.theme = theme
    }

    /// Reads what ``cookieValue`` wrote; what can't be read stays as it is without a choice.
    public init(cookieValue: String?) {
        let parts = (cookieValue ?? "").split(separator: ".").map(String.init)
        self.init(
            furigana: parts.contains("furigana"),
            letters: parts.lazy.compactMap(Letters.init(rawValue:)).first ?? .normal,
            theme: parts.lazy.compactMap(Theme.init(rawValue:)).first ?? .system)
    }

    /// The choice as a cookie keeps it: `furigana.large.dark`.
    public var cookieValue: String {
        ((furigana ? ["furigana"] : []) + [letters.rawValue, theme.rawValue]).joined(separator: ".")
    }
}
