import Civic

extension CommentLine {
    /// The columns in order; `cells` follows it.
    public static let columns = [
        "id", "posted_at", "chapter", "passage_id", "passage_text", "stance", "body", "reply_to", "author",
        "supports", "status", "hidden_reason", "permalink", "receipt_number", "submitter_category",
    ]

    /// The values in the order of the columns.
    public var cells: [ExportCell] {
        [
            .number(id.rawValue), .text(postedAt.iso8601), .text(chapter.joined(separator: " > ")),
            .optional(passageID?.rawValue), .text(passageText), .text(stance), .text(body),
            .optional(replyTo?.rawValue), .text(author), .number(Int64(supports)), .text(status.rawValue),
            hiddenReason.map(ExportCell.text) ?? .none, .text(permalink),
            receipt.map { .text($0.description) } ?? .none, submitterCategory.map(ExportCell.text) ?? .none,
        ]
    }
}
