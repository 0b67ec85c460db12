/// A passage of a version as far as matching needs to know it.
public struct Piece: Sendable, Equatable {
    public let text: String
    /// The headings above it, highest first.
    public let chapter: [String]
    public let isHeading: Bool

    public init(_ text: String, chapter: [String] = [], isHeading: Bool = false) {
        self.text = text
        self.chapter = chapter
        self.isHeading = isHeading
    }
}
