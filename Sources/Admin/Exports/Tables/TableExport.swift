import Civic
import Loops

/// A table as a file, written while it is read.
struct TableExport: Sendable {
    /// Encoding computes; one thread is enough to be faster than the database.
    private static let thread = WorkerThreads(name: "export", threads: 1, queue: 64)

    let source: any ExportSource
    let format: ExportFormat
    var style = CSVStyle()
    let letters = UnmappedLetters()
    /// For the sheet that explains the columns.
    let phrases: Phrases

    init(_ source: any ExportSource, _ format: ExportFormat, style: CSVStyle = CSVStyle(), _ phrases: Phrases)
    {
        self.source = source
        self.format = format
        self.style = style
        self.phrases = phrases
    }

    var contentType: String { format == .csv ? style.contentType : format.contentType }

    /// Writes the whole file, piece by piece. If it throws, what was written is not a whole file.
    func write(to sink: @escaping Spool.Sink) async throws {
        let columns = source.columns.map(\.name)
        switch format {
        case .csv: try await write(CSVEncoder(columns: columns, style: style, letters: letters), to: sink)
        case .json: try await write(JSONTableEncoder(columns: columns), to: sink)
        case .xlsx: try await writeWorkbook(to: sink)
        }
    }

    private func write(_ encoder: some TableEncoder, to sink: @escaping Spool.Sink) async throws {
        let encoder = SharedEncoder(encoder)
        try await sink(encoder.use { $0.start() })
        try await source.records { cells in
            try await sink(try await Self.thread.run { encoder.use { $0.encode(cells) } })
        }
        try await sink(encoder.use { $0.end() })
    }

    /// A workbook is a zip archive that can be sent only when it is whole; until then it is a file.
    private func writeWorkbook(to sink: @escaping Spool.Sink) async throws {
        let sheet = WorkbookSheet(
            name: phrases("exports.sheet.table"),
            columns: source.columns.map { WorkbookColumn(name: $0.name, width: $0.width) })
        try await TemporaryWorkbook.with(sheet) { workbook in
            try await source.records { cells in try await workbook.add(cells) }
            for sheet in ColumnSheets(source.columns, phrases).all {
                try await workbook.begin(sheet.sheet)
                try await workbook.add(sheet.records)
            }
            try await workbook.send(to: sink)
        }
    }
}
