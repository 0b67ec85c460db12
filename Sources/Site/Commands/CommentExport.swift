import Admin
import Web

/// `tomoni export comments`: the comments of a draft as a file.
public struct CommentExport: Sendable {
    let draft: String
    let format: String
    let output: String

    public init(draft: String, format: String, output: String) {
        self.draft = draft
        self.format = format
        self.output = output
    }

    public func run(_ configuration: Configuration) async throws {
        guard let format = ExportFormat(rawValue: format) else {
            let known = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommandError("--format must be one of: \(known).")
        }
        guard let slug = Slug(rawValue: draft) else {
            throw CommandError("--draft must be the slug of a draft, as in its address, not \(draft).")
        }
        try await Installation.withSite(configuration) { site in
            try await ExportComments(draft: slug, format: format, output: output).run(in: site)
        }
        Program.say("Written: \(output)")
    }
}
