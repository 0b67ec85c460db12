/// The words whose reading the city itself tells: places, people, its own projects.
public struct WordList: Sendable, Equatable {
    private let readings: [String: String]
    /// Lengths of the words that begin with a scalar, longest first, so that most places of a text cost one look.
    private let lengths: [Unicode.Scalar: [Int]]

    public init(_ readings: [String: String] = [:]) {
        self.readings = readings.filter { $0.key.hasKanji && !$0.value.isEmpty }
        var lengths: [Unicode.Scalar: Set<Int>] = [:]
        for word in self.readings.keys {
            guard let first = word.unicodeScalars.first else { continue }
            lengths[first, default: []].insert(word.unicodeScalars.count)
        }
        self.lengths = lengths.mapValues { $0.sorted(by: >) }
    }

    public var isEmpty: Bool { readings.isEmpty }

    /// The text cut where listed words stand; of words that begin at one place the longest is taken.
    func split(_ text: String) -> [(text: String, reading: String?)] {
        guard !isEmpty else { return [(text, nil)] }
        let scalars = Array(text.unicodeScalars)
        var parts: [(text: String, reading: String?)] = []
        var (start, place) = (0, 0)
        while place < scalars.count {
            guard let (word, reading) = match(at: place, in: scalars) else {
                place += 1
                continue
            }
            if start < place { parts.append((Self.string(scalars[start..<place]), nil)) }
            parts.append((word, reading))
            place += word.unicodeScalars.count
            start = place
        }
        if start < scalars.count { parts.append((Self.string(scalars[start...]), nil)) }
        return parts
    }

    private func match(at place: Int, in scalars: [Unicode.Scalar]) -> (word: String, reading: String)? {
        for length in lengths[scalars[place]] ?? [] where place + length <= scalars.count {
            let word = Self.string(scalars[place..<place + length])
            if let reading = readings[word] { return (word, reading) }
        }
        return nil
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
