/// What became of comments, against the truth.
public struct Score: Sendable, Equatable {
    /// Where a comment went.
    public enum Verdict: Sendable {
        /// On a passage that holds the text it was about.
        case right
        /// At its old place, as its text is gone.
        case orphaned
        /// At its old place, though its text stands elsewhere.
        case orphanedThoughAlive
        case wrong
    }

    /// What became of quoted words.
    public enum QuoteVerdict: Sendable {
        case kept, reworded, notFound, wrongPlace
    }

    public private(set) var passages: Int
    public private(set) var verdicts: [Verdict: Int] = [:]
    /// Those of which it was said that they are not sure.
    public private(set) var unsure: [Verdict: Int] = [:]
    public private(set) var quotes: [QuoteVerdict: Int] = [:]

    public init(passages: Int = 0) {
        self.passages = passages
    }

    mutating func count(_ verdict: Verdict, isSure: Bool) {
        verdicts[verdict, default: 0] += 1
        if !isSure { unsure[verdict, default: 0] += 1 }
    }

    mutating func count(quote: QuoteVerdict) {
        quotes[quote, default: 0] += 1
    }

    public static func + (left: Score, right: Score) -> Score {
        var sum = left
        sum.passages += right.passages
        sum.verdicts.merge(right.verdicts, uniquingKeysWith: +)
        sum.unsure.merge(right.unsure, uniquingKeysWith: +)
        sum.quotes.merge(right.quotes, uniquingKeysWith: +)
        return sum
    }

    public subscript(verdict: Verdict) -> Int { verdicts[verdict] ?? 0 }
    public subscript(verdict: QuoteVerdict) -> Int { quotes[verdict] ?? 0 }

    public var comments: Int { verdicts.values.reduce(0, +) }

    /// Share of the comments on text that is still there which went where it is.
    public var rightShare: Double {
        Double(self[.right]) / Double(max(1, comments - self[.orphaned]))
    }

    public var wrongShare: Double { Double(self[.wrong]) / Double(max(1, comments)) }

    /// Wrong ones of which nothing was said.
    public var silentlyWrong: Int { self[.wrong] - (unsure[.wrong] ?? 0) }

    public var unsureShare: Double { Double(unsure.values.reduce(0, +)) / Double(max(1, comments)) }

    public var wrongQuoteShare: Double {
        Double(self[.wrongPlace]) / Double(max(1, quotes.values.reduce(0, +)))
    }
}
