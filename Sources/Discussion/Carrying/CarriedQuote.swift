import Civic
import Postgres
import Revisions

/// Quoted words of a comment as they were found last.
struct StandingQuote: Sendable, RowDecodable {
    let comment: CommentID
    let passage: PassageID
    /// Where the comment it answers went; nil for one that is no reply.
    let target: PassageID?
    /// The words as they were written.
    let written: String
    let anchor: Anchor

    init(_ row: Row) throws {
        comment = try row.decode("id")
        passage = try row.decode("subject_id")
        target = try row.decode("target")
        written = try row.decode("quote")
        anchor = Anchor(
            try row.decode("standing", as: String?.self) ?? written,
            prefix: try row.decode("quote_prefix", as: String?.self) ?? "",
            suffix: try row.decode("quote_suffix", as: String?.self) ?? "",
            position: try row.decode("position", as: Int?.self) ?? 0)
    }
}

/// What became of quoted words, and with them of their comment.
struct CarriedQuote: Sendable {
    enum Fate: String, Sendable, SQLEncodable, SQLDecodable {
        case kept, changed, lost
    }

    let comment: CommentID
    let from: PassageID
    let to: PassageID
    let isSure: Bool
    let fate: Fate
    /// The words as they are now, where they changed.
    let words: String?
    let position: Int?

    /// Nil where nothing continues the passage.
    init?(_ quote: StandingQuote, on passage: Succession.Passage) {
        let successors = passage.successors.map {
            Successor(id: $0.id.rawValue, text: $0.text, isSure: $0.isSure)
        }
        guard let placement = Placement(of: quote.anchor, among: successors) else { return nil }
        self.init(
            quote, to: PassageID(rawValue: placement.successor.id), found: placement.quote,
            isSure: placement.isSure)
    }

    /// The quote of a reply, which has its place already.
    init(_ quote: StandingQuote, in successor: Succession.Successor) {
        let found = quote.anchor.find(in: successor.text)
        self.init(
            quote, to: successor.id, found: found, isSure: successor.isSure && (found?.isSure ?? true))
    }

    private init(_ quote: StandingQuote, to: PassageID, found: FoundQuote?, isSure: Bool) {
        comment = quote.comment
        from = quote.passage
        self.to = to
        self.isSure = isSure
        position = found?.position
        if let found {
            fate = found.text == quote.written ? .kept : .changed
            words = found.text == quote.written ? nil : found.text
        } else {
            (fate, words) = (.lost, nil)
        }
    }
}
