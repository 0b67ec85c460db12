/// A text that staff wrote, in the best language there is for a visitor, with the language it is in.
public struct LocalizedText: Sendable, Equatable {
    public let text: String
    public let language: Language

    public init(_ text: String, in language: Language) {
        self.text = text
        self.language = language
    }

    /// A text that stands in Japanese alone.
    public init(japanese text: String) {
        self.init(text, in: .japanese)
    }

    /// The visitor's own language if the text stands in it, else the Japanese that is always there.
    public init(japanese text: String, translations: [Language: String], for language: Language) {
        if let own = translations[language], !own.isEmpty {
            self.init(own, in: language)
        } else {
            self.init(japanese: text)
        }
    }

    public var isEmpty: Bool { text.isEmpty }
}
