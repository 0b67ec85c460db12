import Admin
import ArgumentParser
import Site

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write contributions and answers to a file.",
        subcommands: [
            Comments.self, Ideas.self, Supports.self, SupportCounts.self, Items.self, ItemSources.self,
            Result.self, People.self,
        ])

    /// What every file needs.
    struct File: ParsableArguments {
        @Option(help: "csv, xlsx or json.")
        var format: String

        @Option(help: "Of CSV: utf8-bom (for Excel), utf8 or cp932 (the Shift_JIS of Windows).")
        var encoding = "utf8-bom"

        @Option(help: "What stands for line breaks within a text in CSV: sign (⏎) or space.")
        var lineBreaks = "sign"

        @Option(help: "File to write; it appears when it is whole.", completion: .file())
        var output: String

        func write(_ content: DataExport.Content) async throws {
            let act = DataExport(
                content, format: format, encoding: encoding, breaks: lineBreaks, output: output)
            try await Program.run { try await act.run($0) }
        }
    }

    struct Comments: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "comments", abstract: "Export the comments of a draft, or all of a consultation.")

        @Option(help: "Slug of the draft.")
        var draft: String?

        @Option(help: "Slug of the consultation, for comments on its drafts and its ideas.")
        var consultation: String?

        @OptionGroup var file: File

        func validate() throws {
            guard (draft == nil) != (consultation == nil) else {
                throw ValidationError("Give either --draft or --consultation.")
            }
        }

        func run() async throws {
            if let draft { return try await file.write(.comments(draft: draft)) }
            try await file.write(.table(.comments, consultation: consultation ?? ""))
        }
    }
}
