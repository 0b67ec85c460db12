/// What came out of reading a draft's file: passages in reading order, and everything left out or in doubt.
public struct ImportedDraft: Sendable, Equatable {
    public var title: String
    public var passages: [ImportedPassage]
    /// Lines of the file that stand in no passage, each with the reason.
    public var dropped: [DroppedLine]
    /// Guesses that a person should look at, in the order of the file.
    public var doubts: [Doubt]

    public init(
        title: String, passages: [ImportedPassage], dropped: [DroppedLine] = [], doubts: [Doubt] = []
    ) {
        self.title = title
        self.passages = passages
        self.dropped = dropped
        self.doubts = doubts
    }
}
