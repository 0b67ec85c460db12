import Civic
import Postgres
import Web

/// The act behind `tomoni export comments`: a draft's comments into a file, with an audit row.
public struct ExportComments: Sendable {
    private let draft: Slug
    private let format: ExportFormat
    private let output: String

    public init(draft: Slug, format: ExportFormat, output: String) {
        self.draft = draft
        self.format = format
        self.output = output
    }

    /// Writes the file; it is there whole or not at all.
    ///
    /// - Throws: `ExportRefused` where there is no such draft; `ExportFileError`; `PostgresError`.
    public func run(in site: SiteContext) async throws {
        let found = try await find(in: site)
        try await ExportFile(path: output).write { sink in try await write(found, in: site, to: sink) }
    }

    /// Hands the export over piece by piece instead of writing a file.
    func write(in site: SiteContext, to sink: @escaping CommentExport.Sink) async throws {
        try await write(try await find(in: site), in: site, to: sink)
    }

    private func find(in site: SiteContext) async throws -> ExportedDraft {
        guard let found = try await ExportedDraft.find(draft, in: site.database) else {
            throw ExportRefused.noSuchDraft(draft)
        }
        return found
    }

    private func write(
        _ found: ExportedDraft, in site: SiteContext, to sink: @escaping CommentExport.Sink
    ) async throws {
        try await site.database.transaction { transaction in
            try await Audit.record(found.entry(format, by: nil), in: transaction, secret: site.secret)
        }
        let lines = CommentLines(site: site, viewer: .commandLine)
        try await CommentExport(passages: found.passages, lines: lines).write(format, to: sink)
    }
}

/// Why nothing was exported.
public enum ExportRefused: Error, CustomStringConvertible {
    case noSuchDraft(Slug)

    public var description: String {
        switch self {
        case .noSuchDraft(let slug): "there is no draft with the slug \(slug)"
        }
    }
}

extension Viewer {
    /// Who works at the command line of the machine sees what staff see.
    static let commandLine = Viewer.staff(
        StaffMember(id: StaffID(rawValue: 0), displayName: "", role: .admin))
}
