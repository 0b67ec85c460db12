import Civic

extension CommentLine {
    /// The names of the columns in order; `cells` follows it.
    public static var columns: [String] { CommentTable.columns.map(\.name) }

    /// The values in the order of the columns.
    public var cells: [ExportCell] {
        [
            .number(id.rawValue), .text(postedAt.iso8601), .text(chapter.joined(separator: " > ")),
            .optional(passageID?.rawValue), .text(passageText), .text(stance), .text(body),
            .optional(replyTo?.rawValue), .text(author), .number(Int64(supports)), .text(status.rawValue),
            hiddenReason.map(ExportCell.text) ?? .none, .text(permalink),
            receipt.map { .text($0.description) } ?? .none, submitterCategory.map(ExportCell.text) ?? .none,
            quote.map(ExportCell.text) ?? .none, editedAt.map { .text($0.iso8601) } ?? .none,
            .optional(idea?.rawValue), ideaTitle.map(ExportCell.text) ?? .none, .text(channel.rawValue),
            receivedOn.map { .text($0.iso8601) } ?? .none, heardIn.map(ExportCell.text) ?? .none,
            .number(Int64(people)),
        ]
    }
}
