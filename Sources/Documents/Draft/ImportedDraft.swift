/// What came out of reading a draft's file: passages in reading order, and everything left out or in doubt.
public struct ImportedDraft: Sendable, Equatable {
    public var title: String
    public var passages: [ImportedPassage]
    /// Lines of the file that stand in no passage, each with the reason.
    public var dropped: [DroppedLine]
    /// Guesses that a person should look at, in the order of the file.
    public var doubts: [Doubt]
    /// Words that footnotes explain, in the order of the notes.
    public var glossary: [GlossaryTerm]
    /// Key performance indicators, in the order of the text.
    public var kpis: [KPI]
    /// The text as it was read, line by line; all line numbers count from 1 in it.
    public var source: [String]

    public init(
        title: String, passages: [ImportedPassage], dropped: [DroppedLine] = [], doubts: [Doubt] = [],
        glossary: [GlossaryTerm] = [], kpis: [KPI] = [], source: [String] = []
    ) {
        self.title = title
        self.passages = passages
        self.dropped = dropped
        self.doubts = doubts
        self.glossary = glossary
        self.kpis = kpis
        self.source = source
    }
}
