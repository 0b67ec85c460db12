import Civic

/// One of several values to choose from.
public struct Choice: Sendable, Equatable {
    public let value: String
    public let label: String
    /// The language of the label; nil for the page's own.
    public let language: Language?

    public init(_ value: String, _ label: String, in language: Language? = nil) {
        self.value = value
        self.label = label
        self.language = language
    }
}
