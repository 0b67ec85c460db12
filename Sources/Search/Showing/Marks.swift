import Japanese

/// Finds the places of a text by which a query found it.
enum Marks {
    /// Stretches of the text in bytes of UTF-8, in order, without overlaps.
    static func ranges(of words: [QueryWord], in text: String) -> [Range<Int>] {
        guard !text.isEmpty else { return [] }
        let folded = Folding.fold(text)
        let found = words.flatMap { word -> [Range<Int>] in
            let exact = folded.occurrences(of: word.folded)
            if !exact.isEmpty || word.isExact { return exact.map(folded.source) }
            let inflected = inflections(of: word, in: text, folded)
            return inflected.isEmpty ? pieces(of: word, in: folded) : inflected
        }
        return merged(found)
    }

    /// Words of the text with a base form that the query asks for.
    private static func inflections(
        of word: QueryWord, in text: String, _ folded: FoldedText
    ) -> [Range<Int>] {
        let bases = Set(word.inflections.joined().compactMap(\.base))
        guard !bases.isEmpty else { return [] }
        let surfaces = BaseForms.words(in: text).filter { !bases.isDisjoint(with: $0.bases) }.map(\.surface)
        return Set(surfaces).flatMap { surface in
            folded.occurrences(of: Folding.fold(surface).text).map(folded.source)
        }
    }

    /// Where the parts of a word stand scattered.
    private static func pieces(of word: QueryWord, in folded: FoldedText) -> [Range<Int>] {
        word.demands.flatMap { demand -> [Range<Int>] in
            guard case .lexeme(let lexeme) = demand else { return [] }
            return folded.occurrences(of: lexeme).prefix(3).map(folded.source)
        }
    }

    /// In order, with those that touch made one.
    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
            .reduce(into: []) { merged, range in
                if let last = merged.last, range.lowerBound <= last.upperBound {
                    merged[merged.count - 1] =
                        last.lowerBound..<max(last.upperBound, range.upperBound)
                } else {
                    merged.append(range)
                }
            }
    }
}

extension QueryWord.Inflection {
    fileprivate var base: String? {
        if case .base(let base) = self { base } else { nil }
    }
}
