/// The smallest piece of a Japanese text that has a meaning or a duty of its own.
public struct Morpheme: Sendable, Equatable {
    /// As it stands in the text.
    public let surface: String
    public let partOfSpeech: PartOfSpeech
    /// The finer kind in the dictionary's own words, such as `固有名詞`; empty where there is none.
    public let detail: String
    /// The form in which a dictionary lists it; the surface where none is known.
    public let baseForm: String
    /// How it is read, in katakana; nil where the dictionary doesn't know.
    public let reading: String?

    public init(
        surface: String, partOfSpeech: PartOfSpeech, detail: String = "", baseForm: String? = nil,
        reading: String? = nil
    ) {
        self.surface = surface
        self.partOfSpeech = partOfSpeech
        self.detail = detail
        self.baseForm = baseForm ?? surface
        self.reading = reading
    }
}
