import Civic
import Discussion
import Postgres

/// The comments on all passages of a draft as a file, written while they are read: memory stays constant.
struct CommentExport: Sendable {
    static let batch = 500

    let passages: [PassageID]
    let lines: CommentLines

    /// Writes the whole file, piece by piece. If it throws, what was written is not a whole file.
    func write(
        _ format: ExportFormat, to sink: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        let encoder = SharedEncoder(format.encoder(columns: CommentLine.columns))
        try await sink(encoder.use { $0.start() })
        let store = CommentExportStore(lines.site.database)
        try await store.stream(CommentFilter(passages: passages), batch: Self.batch) { records in
            let cells = try await lines.lines(records).map(\.cells)
            try await sink(encoder.use { $0.encode(cells) })
        }
        try await sink(encoder.use { $0.end() })
    }
}
