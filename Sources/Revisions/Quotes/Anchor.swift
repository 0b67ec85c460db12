/// Words of a passage, kept with what stood around them, so that they can be found in a later version of it.
///
/// Exact text, prefix, suffix and position are those of the W3C Web Annotation Data Model's text selectors.
public struct Anchor: Sendable, Equatable {
    public let text: String
    public let prefix: String
    public let suffix: String
    /// Where it began, in code points from 0.
    public let position: Int

    public init(_ text: String, prefix: String = "", suffix: String = "", position: Int = 0) {
        self.text = text
        self.prefix = prefix
        self.suffix = suffix
        self.position = position
    }
}

/// Where quoted words stand now.
public struct FoundQuote: Sendable, Equatable {
    /// The words as they are now.
    public let text: String
    /// Where they begin, in code points from 0.
    public let position: Int
    /// Share of the letters that are still the same, 1 for the exact words.
    public let likeness: Double
    /// False where another place would do nearly as well.
    public let isSure: Bool

    public init(text: String, position: Int, likeness: Double, isSure: Bool = true) {
        self.text = text
        self.position = position
        self.likeness = likeness
        self.isSure = isSure
    }

    public var isExact: Bool { likeness == 1 }
}
