/// The published answers of a consultation as a table for other sites' pages.
public struct AnswerSheet: Sendable, Equatable {
    /// One opinion item.
    public struct Line: Sendable, Equatable {
        public let number: Int
        /// Address of the line on the public listener.
        public let path: String
        public let category: String
        public let chapter: String
        public let summary: String
        public let answer: String
        public let changes: [ChangedPassage]

        public init(
            number: Int, path: String, category: String, chapter: String, summary: String, answer: String,
            changes: [ChangedPassage] = []
        ) {
            self.number = number
            self.path = path
            self.category = category
            self.chapter = chapter
            self.summary = summary
            self.answer = answer
            self.changes = changes
        }
    }

    public let outcome: Outcome
    public let lines: [Line]

    public init(outcome: Outcome, lines: [Line]) {
        self.outcome = outcome
        self.lines = lines
    }
}
