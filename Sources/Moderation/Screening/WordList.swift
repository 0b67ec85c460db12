import Japanese

/// Words that are looked at before others read them. Compared as search compares: whatever their width, case and kana.
public struct WordList: Sendable {
    /// A word and how it is compared.
    public struct Word: Sendable, Equatable {
        public let word: String
        public let folded: String

        /// Nil for what has nothing to compare, such as signs alone.
        public init?(_ typed: String) {
            let folded = Folding.fold(typed).text
            guard !folded.isEmpty, folded.contains(where: { !$0.isNewline && $0 != " " }) else { return nil }
            word = typed
            self.folded = folded
        }
    }

    private let folded: [String]

    /// - Parameter folded: the words in the form in which they are compared.
    public init(folded: [String]) {
        self.folded = folded
    }

    /// The words of the list that a text has, as they are compared.
    public func hits(in text: String) -> [String] {
        guard !folded.isEmpty else { return [] }
        let whole = Folding.fold(text)
        return folded.filter { !whole.occurrences(of: $0).isEmpty }
    }
}
