/// The plural categories of the Unicode CLDR that our languages have.
public enum PluralCategory: String, Sendable {
    case one
    case other

    /// The category of a whole number. English tells one thing from several; Japanese, Chinese and Vietnamese
    /// never do, and put a counter beside the number instead (CLDR, cardinal rules).
    public init(of number: Int, in language: Language) {
        switch language {
        case .english: self = number.magnitude == 1 ? .one : .other
        case .japanese, .simpleJapanese, .simplifiedChinese, .vietnamese: self = .other
        }
    }
}
