/// A guess of the import that a person should look at.
public struct Doubt: Sendable, Hashable {
    /// What was guessed; the raw value is the key of its sentence below `drafts.doubts` in the texts.
    public enum Guess: String, Sendable, CaseIterable {
        /// Letters set one above the other were joined and kept.
        case verticalText = "vertical_text"
        /// A short line was taken for a heading.
        case plainHeading = "plain_heading"
        /// Pieces of a table or diagram were kept as they stand.
        case lostLayout = "lost_layout"
        /// A heading stood below what belongs to it and was moved up.
        case movedHeading = "moved_heading"
        /// Blocks stood before their heading and were moved below it.
        case movedBlocks = "moved_blocks"
        /// Blocks stand before the heading they may belong to; the order was kept.
        case unclearOrder = "unclear_order"
        /// Step names stood below their content; which content belongs to which is a guess.
        case labelsAfterContent = "labels_after_content"
        /// An address is broken over lines and may lack characters.
        case brokenAddress = "broken_address"
        /// A note has no place in the text that refers to it, or its number occurs twice.
        case looseNote = "loose_note"
        /// The title was not found and taken from the first line.
        case guessedTitle = "guessed_title"
        /// Lines were joined on weak grounds.
        case weakJoin = "weak_join"
        /// Figures of a table were read as a KPI.
        case kpi
        /// The word that a footnote explains was taken from before its mark.
        case glossaryTerm = "glossary_term"
        /// A change that is not yet accepted in the document was taken over.
        case trackedChange = "tracked_change"

        var usualConfidence: Confidence {
            switch self {
            case .verticalText, .movedHeading, .movedBlocks, .labelsAfterContent, .kpi, .glossaryTerm,
                .trackedChange:
                .likely
            default: .unsure
            }
        }
    }

    /// Line of the source, counted from 1.
    public let line: Int
    public let guess: Guess
    public let confidence: Confidence

    /// - Parameter confidence: nil for the usual one of the guess.
    public init(line: Int, guess: Guess, confidence: Confidence? = nil) {
        self.line = line
        self.guess = guess
        self.confidence = confidence ?? guess.usualConfidence
    }
}
