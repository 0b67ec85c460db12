import Civic
import Revisions

/// Where the quoted words of comments stand in a text: stretches in order, none overlapping.
func marks(of quotes: [QuotedWords], in text: String) -> [Range<String.Index>] {
    let found = Set(quotes).compactMap { quote -> Range<Int>? in
        let anchor = Anchor(
            quote.text, prefix: quote.prefix, suffix: quote.suffix, position: quote.position)
        return anchor.find(in: text).map { $0.position..<($0.position + $0.text.unicodeScalars.count) }
    }
    let scalars = text.unicodeScalars
    return joined(found).map { range in
        let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
        return start..<scalars.index(start, offsetBy: range.count)
    }
}

/// Several comments quote the same words, or more and fewer of them.
private func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
        if let last = joined.last, range.lowerBound <= last.upperBound {
            joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
            joined.append(range)
        }
    }
}
