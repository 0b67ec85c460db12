import ArgumentParser
import Site

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write contributions to a file.", subcommands: [Comments.self])

    struct Comments: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "comments", abstract: "Export the comments of a draft.")

        @Option(help: "Slug of the draft.")
        var draft: String

        @Option(help: "csv (UTF-8 with BOM, for Excel), xlsx or json.")
        var format: String

        @Option(help: "File to write; it appears when it is whole.", completion: .file())
        var output: String

        func run() async throws {
            let act = CommentExport(draft: draft, format: format, output: output)
            try await Program.run { try await act.run($0) }
        }
    }
}
