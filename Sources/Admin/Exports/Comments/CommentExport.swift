import Civic
import Discussion
import Postgres

/// The comments on all passages of a draft as a file, written while they are read: memory stays constant.
struct CommentExport: Sendable {
    typealias Sink = @Sendable ([UInt8]) async throws -> Void

    static let batch = 500

    let passages: [PassageID]
    let lines: CommentLines

    /// Writes the whole file, piece by piece. If it throws, what was written is not a whole file.
    func write(_ format: ExportFormat, to sink: @escaping Sink) async throws {
        switch format {
        case .csv: try await write(SharedEncoder(CSVEncoder(columns: CommentLine.columns)), to: sink)
        case .json: try await write(SharedEncoder(JSONTableEncoder(columns: CommentLine.columns)), to: sink)
        case .xlsx: try await writeWorkbook(to: sink)
        }
    }

    private func write(_ encoder: SharedEncoder, to sink: @escaping Sink) async throws {
        try await sink(encoder.use { $0.start() })
        try await records { cells in try await sink(encoder.use { $0.encode(cells) }) }
        try await sink(encoder.use { $0.end() })
    }

    /// A workbook is a zip archive that can be sent only when it is whole; until then it is a file.
    private func writeWorkbook(to sink: @escaping Sink) async throws {
        try await TemporaryWorkbook.with(name: "comments", CommentLine.workbookColumns) { workbook in
            try await records { cells in try await workbook.add(cells) }
            try await workbook.send(to: sink)
        }
    }

    private func records(_ each: @escaping @Sendable ([[ExportCell]]) async throws -> Void) async throws {
        let store = CommentExportStore(lines.site.database)
        try await store.stream(CommentFilter(passages: passages), batch: Self.batch) { records in
            try await each(try await lines.lines(records).map(\.cells))
        }
    }
}
