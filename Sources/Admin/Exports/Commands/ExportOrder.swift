import Accounts
import Answers
import Civic
import Postgres
import Web

/// What `tomoni export` writes: one file, with an audit row.
public struct ExportOrder: Sendable {
    public enum Content: Sendable {
        /// The comments of a draft.
        case comments(draft: Slug)
        case table(ExportTable, consultation: Slug)
        case result(ResultFile, consultation: Slug)
        case people(purpose: String)
    }

    private let content: Content
    private let format: ExportFormat
    private let style: CSVStyle
    private let output: String

    public init(
        _ content: Content, format: ExportFormat = .csv, style: CSVStyle = CSVStyle(), output: String
    ) {
        self.content = content
        self.format = format
        self.style = style
        self.output = output
    }

    /// Writes the file; it is there whole or not at all.
    ///
    /// - Parameter phrases: in which columns are explained.
    /// - Returns: which characters the encoding lacks.
    /// - Throws: `ExportRefused` where there is no such thing; `ExportFileError`; `PostgresError`.
    public func run(in site: SiteContext, _ phrases: Phrases) async throws -> [UnmappedLetters.Letter] {
        switch content {
        case .comments(let slug):
            guard let draft = try await ExportedDraft.find(slug, in: site.database) else {
                throw ExportRefused.noSuchDraft(slug)
            }
            return try await write(
                draft.table(site, for: .commandLine), draft.entry(format, by: nil), site, phrases)
        case .table(let table, let slug):
            let consultation = try await consultation(slug, site)
            let source = try await table.source(of: consultation.id, site, for: .commandLine)
            return try await write(source, table.entry(of: consultation.id, by: nil), site, phrases)
        case .result(let file, let slug):
            try await write(file, try await consultation(slug, site), site)
            return []
        case .people(let purpose): return try await writePeople(purpose, site, phrases)
        }
    }

    private func consultation(_ slug: Slug, _ site: SiteContext) async throws -> Consultation {
        guard let found = try await ConsultationStore(site.database).find(slug, for: .commandLine) else {
            throw ExportRefused.noSuchConsultation(slug)
        }
        return found
    }

    private func write(
        _ source: any ExportSource, _ entry: Audit.Entry, _ site: SiteContext, _ phrases: Phrases
    ) async throws -> [UnmappedLetters.Letter] {
        try await site.database.transaction { transaction in
            try await Audit.record(entry, in: transaction, secret: site.secret)
        }
        let export = TableExport(source, format, style: style, phrases)
        try await ExportFile(path: output).write { sink in try await export.write(to: sink) }
        return export.letters.all
    }

    private func write(_ file: ResultFile, _ consultation: Consultation, _ site: SiteContext) async throws {
        let entry = ResultExport.entry(of: consultation.id, by: nil)
        try await site.database.transaction { transaction in
            try await Audit.record(entry, in: transaction, secret: site.secret)
        }
        let bytes = try await ResultExport.load(consultation, file, .category, site).bytes(at: .now)
        try await ExportFile(path: output).write { sink in try await sink(bytes) }
    }

    private func writePeople(
        _ purpose: String, _ site: SiteContext, _ phrases: Phrases
    ) async throws -> [UnmappedLetters.Letter] {
        let id = try await site.database.transaction { transaction in
            try await PersonalExportStore(transaction).add(purpose, by: nil)
        }
        return try await write(
            PersonTable(export: PersonExport(site.database)),
            Audit.Entry(staffID: nil, act: "export.people export:\(id)"), site, phrases)
    }
}

/// Why nothing was exported.
public enum ExportRefused: Error, CustomStringConvertible {
    case noSuchDraft(Slug)
    case noSuchConsultation(Slug)

    public var description: String {
        switch self {
        case .noSuchDraft(let slug): "there is no draft with the slug \(slug)"
        case .noSuchConsultation(let slug): "there is no consultation with the slug \(slug)"
        }
    }
}

extension Viewer {
    /// Who works at the command line of the machine sees what staff see.
    static let commandLine = Viewer.staff(
        StaffMember(id: StaffID(rawValue: 0), displayName: "", role: .admin))
}
