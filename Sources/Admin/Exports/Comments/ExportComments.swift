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
        guard let found = try await ExportedDraft.find(draft, in: site.database) else {
            throw ExportRefused.noSuchDraft(draft)
        }
        try await site.database.transaction { transaction in
            try await Audit.record(found.entry(format, by: nil), in: transaction, secret: site.secret)
        }
        let lines = CommentLines(site: site, viewer: .commandLine)
        let export = CommentExport(passages: found.passages, lines: lines)
        try await ExportFile(path: output).write { sink in try await export.write(format, to: sink) }
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
