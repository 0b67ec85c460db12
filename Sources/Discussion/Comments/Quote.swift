import Postgres

/// Words of a passage that a comment is about, kept with their surroundings so that they can be found again in
/// another version.
public struct Quote: Sendable, Equatable {
    public let text: String
    /// Up to 32 characters before and after it.
    public let prefix: String
    public let suffix: String
    /// Where it begins in the passage, in code points from 0.
    public let position: Int

    static let longest = 1000
    private static let surroundings = 32

    /// Finds the words in the passage's text; nil when they are not there.
    public init?(_ words: String, in passage: String) {
        let words = Array(words.unicodeScalars)
        let passage = Array(passage.unicodeScalars)
        guard !words.isEmpty, words.count <= min(Self.longest, passage.count),
            let start = (0...(passage.count - words.count)).first(where: {
                passage[$0..<($0 + words.count)].elementsEqual(words)
            })
        else { return nil }
        text = String(words)
        prefix = String(passage[..<start].suffix(Self.surroundings))
        suffix = String(passage[(start + words.count)...].prefix(Self.surroundings))
        position = start
    }
}

extension String {
    fileprivate init(_ scalars: some Sequence<Unicode.Scalar>) {
        self.init(UnicodeScalarView(scalars))
    }
}

extension String.UnicodeScalarView {
    fileprivate init(_ scalars: some Sequence<Unicode.Scalar>) {
        self.init()
        append(contentsOf: scalars)
    }
}
