/// What a shared page depends on; two visitors with the same key get the same bytes.
public struct PageKey: Hashable, Sendable {
    /// Path with the query as far as the page heeds it.
    public let path: String
    public let language: String
    /// Furigana, letter size, theme and whatever else a visitor chose without being signed in.
    public let variant: String

    public init(path: String, language: String, variant: String = "") {
        self.path = path
        self.language = language
        self.variant = variant
    }
}
