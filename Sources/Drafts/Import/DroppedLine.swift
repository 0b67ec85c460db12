/// A line of the file that stands in no passage.
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
    }

    /// Line in the file, counted from 1.
    public let line: Int
    public let text: String
    public let reason: Reason

    public init(line: Int, text: String, reason: Reason) {
        self.line = line
        self.text = text
        self.reason = reason
    }
}
