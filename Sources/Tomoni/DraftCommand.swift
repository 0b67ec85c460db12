import ArgumentParser
import Site

struct DraftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Drafts and their versions.", subcommands: [Import.self])

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: "Make a draft with passages from a document, and print what was unsure.")

        @Argument(
            help: """
                Word (.docx), PDF, HTML, Markdown or plain text in UTF-8, UTF-16, Shift_JIS (CP932) or EUC-JP.
                At most 20 MB, HTML and Markdown 5 MB, PDF 50 MB.
                """, completion: .file())
        var file: String

        @Option(help: "Slug of the consultation; one that is missing is created, open.")
        var consultation: String

        @Option(help: "Slug of the draft; otherwise the consultation's, with a number.")
        var slug: String?

        @Option(help: "Title of the draft; otherwise the one found in the text.")
        var title: String?

        @Flag(help: "Publish the new version at once.")
        var publish = false

        func run() async throws {
            let act = DraftImport(
                file: file, consultation: consultation, slug: slug, title: title, publishes: publish)
            try await Program.run { try await act.run($0) }
        }
    }
}
