extension Anchor {
    /// Words of which less is left are not found, rather than found in a wrong place.
    private static let leastLikeness = 0.65
    /// Shorter ones are found again by their exact letters only.
    private static let shortestAlike = 6
    /// Two places that are so close in how well they fit can't be told apart.
    private static let margin = 0.08

    /// Finds the words in a text: at their place, elsewhere, or reworded; what stands around them decides
    /// between places that fit as well.
    ///
    /// - Returns: nil where too little of them is left.
    public func find(in text: String) -> FoundQuote? {
        let words = Array(self.text.unicodeScalars)
        let text = Array(text.unicodeScalars)
        guard !words.isEmpty, !text.isEmpty else { return nil }
        let exact = exactPlaces(of: words, in: text)
        let places =
            exact.isEmpty && words.count >= Self.shortestAlike
            ? AlikePlaces.find(words, in: text, leastLikeness: Self.leastLikeness) : exact
        return choose(among: places, in: text)
    }

    private func exactPlaces(of words: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [TextPlace] {
        guard words.count <= text.count else { return [] }
        return (0...(text.count - words.count)).compactMap { start in
            let range = start..<(start + words.count)
            return text[range].elementsEqual(words) ? TextPlace(range: range, likeness: 1) : nil
        }
    }

    private func choose(among places: [TextPlace], in text: [Unicode.Scalar]) -> FoundQuote? {
        let rated = places.map { (place: $0, rate: $0.likeness + 0.3 * surroundings($0.range, text)) }
            .sorted { ($1.rate, distance($0.place)) < ($0.rate, distance($1.place)) }
        guard let best = rated.first else { return nil }
        let rival = rated.dropFirst().first?.rate ?? 0
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: text[best.place.range])
        return FoundQuote(
            text: String(scalars), position: best.place.range.lowerBound, likeness: best.place.likeness,
            isSure: best.rate - rival >= Self.margin)
    }

    /// How far from its old place, for places of which nothing else tells which is right.
    private func distance(_ place: TextPlace) -> Int { abs(place.range.lowerBound - position) }

    /// How much of what stood around the words stands around this place, 0 to 1.
    private func surroundings(_ range: Range<Int>, _ text: [Unicode.Scalar]) -> Double {
        let before = Array(prefix.unicodeScalars.reversed())
        let after = Array(suffix.unicodeScalars)
        guard !before.isEmpty || !after.isEmpty else { return 0 }
        let left = common(before, text[..<range.lowerBound].reversed())
        let right = common(after, text[range.upperBound...])
        return Double(left + right) / Double(before.count + after.count)
    }

    /// How many letters are the same from the words outwards.
    private func common(
        _ kept: [Unicode.Scalar], _ there: some Sequence<Unicode.Scalar>
    ) -> Int {
        zip(kept, there).prefix { $0 == $1 }.count
    }
}

/// A stretch of a text, in code points, that may be what is looked for.
struct TextPlace: Equatable {
    let range: Range<Int>
    /// 1 for the same letters.
    let likeness: Double
}
