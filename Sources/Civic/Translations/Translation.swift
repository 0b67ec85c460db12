import Postgres

/// A text that staff wrote and that may stand in several languages: a field of one thing.
public struct ContentKey: Sendable, Hashable {
    /// What has such texts.
    public enum Kind: String, Sendable {
        case consultation, draft
        case ideaCategory = "idea_category"
    }

    public let kind: Kind
    public let id: Int64
    /// The column of the thing's own table, such as `title`.
    public let field: String

    public init(_ kind: Kind, _ id: Int64, _ field: String) {
        self.kind = kind
        self.id = id
        self.field = field
    }
}

/// The texts of some things in one language, as far as they stand in it.
public struct Translations: Sendable {
    public let language: Language
    let texts: [ContentKey: String]

    public init(_ texts: [ContentKey: String] = [:], in language: Language) {
        self.language = language
        self.texts = texts
    }

    /// The text in this language if there is one, else the Japanese.
    public func text(_ key: ContentKey, japanese: String) -> LocalizedText {
        LocalizedText(
            japanese: japanese, translations: texts[key].map { [language: $0] } ?? [:], for: language)
    }

    /// What stands in this language; nil where it is missing.
    public subscript(key: ContentKey) -> String? { texts[key] }
}
