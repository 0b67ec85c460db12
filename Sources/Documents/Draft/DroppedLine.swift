/// A line of the source that stands in no passage.
public struct DroppedLine: Sendable, Hashable {
    /// Why; the raw value is the key of its sentence below `drafts.dropped` in the texts.
    public enum Reason: String, Sendable, CaseIterable {
        case repeatedVerticalText = "repeated_vertical_text"
        case repeatedMargin = "repeated_margin"
        case pageNumber = "page_number"
        case rotatedLabel = "rotated_label"
        case contentsList = "contents_list"
        case continuedHeading = "continued_heading"
        case repeatedParagraph = "repeated_paragraph"
        case emptyForm = "empty_form"
        case title
        /// Signs that only lay out the page, such as rules and the frame of a table.
        case markup
        case textBox = "text_box"
        /// Deleted with changes tracked.
        case trackedDeletion = "tracked_deletion"
        /// A word processor's running heads and feet.
        case headerFooter = "header_footer"
        /// What a reviewer noted at the margin.
        case reviewComment = "review_comment"
        /// Menus and the like around the text of a web page.
        case pageFrame = "page_frame"
    }

    /// Line of the source, counted from 1.
    public let line: Int
    public let text: String
    public let reason: Reason

    public init(line: Int, text: String, reason: Reason) {
        self.line = line
        self.text = text
        self.reason = reason
    }
}
