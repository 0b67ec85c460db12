/// A word that a footnote explains.
public struct GlossaryTerm: Sendable, Equatable {
    /// The footnote's mark, as ※1.
    public var mark: String
    public var term: String
    /// Place of the footnote among the draft's passages.
    public var passage: Int
    public var confidence: Confidence

    public init(mark: String, term: String, passage: Int, confidence: Confidence = .likely) {
        self.mark = mark
        self.term = term
        self.passage = passage
        self.confidence = confidence
    }
}
