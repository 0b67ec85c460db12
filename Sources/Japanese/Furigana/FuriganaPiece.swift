/// A piece of a text with the reading of its kanji; put together, the pieces are the text.
public struct FuriganaPiece: Sendable, Equatable {
    public let text: String
    /// In hiragana; nil where nothing stands above the text.
    public let reading: String?

    public init(_ text: String, _ reading: String? = nil) {
        self.text = text
        self.reading = reading
    }
}
