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
    ///
    /// Spaces and line breaks don't count: a selection over the cells of a table or pasted words have others than
    /// the passage, whose own are kept.
    ///
    /// - Parameter place: where the words began when they were selected, which decides between places with the
    ///   same words.
    public init?(_ words: String, in passage: String, near place: Int = 0) {
        let words = words.unicodeScalars.filter { !$0.properties.isWhitespace }
        let passage = Array(passage.unicodeScalars)
        let seen = passage.indices.filter { !passage[$0].properties.isWhitespace }
        guard !words.isEmpty, words.count <= min(Self.longest, seen.count) else { return nil }
        let starts = (0...(seen.count - words.count)).filter { start in
            zip(seen[start...], words).allSatisfy { passage[$0] == $1 }
        }
        // Any number may come in a form.
        let place = min(max(place, 0), passage.count)
        guard let start = starts.min(by: { abs(seen[$0] - place) < abs(seen[$1] - place) }) else {
            return nil
        }
        let range = seen[start]..<(seen[start + words.count - 1] + 1)
        text = String(passage[range])
        prefix = String(passage[..<range.lowerBound].suffix(Self.surroundings))
        suffix = String(passage[range.upperBound...].prefix(Self.surroundings))
        position = range.lowerBound
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
