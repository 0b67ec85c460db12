import Civic
import Discussion
import Postgres

/// Comments in all states: those on a draft, or all of a consultation.
struct CommentTable: ExportSource {
    static let columns = [
        ExportColumn("id", width: 8), ExportColumn("posted_at", width: 26),
        ExportColumn("chapter", width: 30), ExportColumn("passage_id"),
        ExportColumn("passage_text", width: 50), ExportColumn("stance", codes: .stances),
        ExportColumn("body", width: 60), ExportColumn("reply_to"), ExportColumn("author", width: 16),
        ExportColumn("supports"), ExportColumn("status", codes: .states),
        ExportColumn("hidden_reason", width: 30), ExportColumn("permalink", width: 40),
        ExportColumn("receipt_number", width: 14), ExportColumn("submitter_category", width: 20),
        ExportColumn("quote", width: 30), ExportColumn("edited_at", width: 26), ExportColumn("idea_id"),
        ExportColumn("idea_title", width: 36), ExportColumn("channel", codes: .channels),
        ExportColumn("received_on", width: 14), ExportColumn("heard_in", width: 24), ExportColumn("people"),
    ]

    let filter: CommentFilter
    let lines: CommentLines
    private let batch = 500

    init(_ filter: CommentFilter, _ lines: CommentLines) {
        self.filter = filter
        self.lines = lines
    }

    func records(_ each: @escaping @Sendable ([[ExportCell]]) async throws -> Void) async throws {
        try await CommentExportStore(lines.site.database).stream(filter, batch: batch) { records in
            try await each(try await lines.lines(records).map(\.cells))
        }
    }

    func count() async throws -> Int {
        try await CommentStore(lines.site.database).count(filter)
    }
}
