/// Approximate search: stretches of a text that differ from words by few letters (Sellers 1980, "The theory and
/// computation of evolutionary distances": edit distance whose start in the text costs nothing).
enum AlikePlaces {
    /// The best places that don't overlap, best first.
    static func find(
        _ words: [Unicode.Scalar], in text: [Unicode.Scalar], leastLikeness: Double
    ) -> [TextPlace] {
        let allowed = Int(Double(words.count) * (1 - leastLikeness))
        let ends = ends(of: words, in: text).enumerated()
            .filter { $0.element.errors <= allowed && $0.element.start < $0.offset }
            .sorted { ($0.element.errors, $0.offset) < ($1.element.errors, $1.offset) }
        var places: [TextPlace] = []
        for (end, column) in ends {
            let range = column.start..<end
            guard !places.contains(where: { $0.range.overlaps(range) }) else { continue }
            // Even where only one letter differs it is not the exact words.
            let likeness = 1 - Double(max(column.errors, 1)) / Double(words.count)
            places.append(TextPlace(range: range, likeness: likeness))
        }
        return places
    }

    private struct Column {
        var errors: Int
        var start: Int
    }

    /// For each end in the text, from 0, the fewest letters to change, and where that stretch begins.
    private static func ends(of words: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [Column] {
        // One column of the table at a time: row i is the distance of the first i letters of the words.
        var column = (0...words.count).map { Column(errors: $0, start: 0) }
        var ends = [column[words.count]]
        for (place, letter) in text.enumerated() {
            var diagonal = column[0]
            column[0] = Column(errors: 0, start: place + 1)
            for row in 1...words.count {
                let above = column[row]
                var best = diagonal
                if words[row - 1] != letter { best.errors += 1 }
                if above.errors + 1 < best.errors {
                    best = Column(errors: above.errors + 1, start: above.start)
                }
                let left = column[row - 1]
                if left.errors + 1 < best.errors { best = Column(errors: left.errors + 1, start: left.start) }
                (diagonal, column[row]) = (above, best)
            }
            ends.append(column[words.count])
        }
        return ends
    }
}
