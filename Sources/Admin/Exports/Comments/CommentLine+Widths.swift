extension CommentLine {
    /// The columns of a workbook: wide where people read.
    static let workbookColumns = columns.map { WorkbookColumn(name: $0, width: widths[$0] ?? 12) }

    private static let widths: [String: Double] = [
        "posted_at": 26, "chapter": 30, "passage_text": 50, "body": 60, "author": 16, "hidden_reason": 30,
        "permalink": 40, "receipt_number": 14, "submitter_category": 20,
    ]
}
