import Civic
import Postgres

/// What became of a comment and its quoted words with the newest version.
public struct CarriedPlace: Sendable, Equatable {
    let fate: CommentFate
    /// Whether it is sure that it belongs where it stands.
    let isSure: Bool
    /// The passage it was written on, where it stands elsewhere now.
    let origin: PassageID?
    let quote: CarriedQuote.Fate?
    /// The quoted words as they are now, where they changed.
    let words: String?

    init(
        _ fate: CommentFate, isSure: Bool = true, origin: PassageID? = nil,
        quote: CarriedQuote.Fate? = nil, words: String? = nil
    ) {
        self.fate = fate
        self.isSure = isSure
        self.origin = origin
        self.quote = quote
        self.words = words
    }

    /// Nil for a comment that no version was published after.
    init?(_ row: Row) throws {
        guard let fate = try row.decode("fate", as: CommentFate?.self) else { return nil }
        self.init(
            fate, isSure: try row.decode("is_sure"), origin: try row.decode("origin_passage_id"),
            quote: try row.decode("quote_fate"), words: try row.decode("quote_now"))
    }
}
