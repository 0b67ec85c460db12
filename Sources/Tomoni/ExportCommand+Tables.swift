import Admin
import ArgumentParser
import Site

extension ExportCommand {
    struct OfConsultation: ParsableArguments {
        @Option(help: "Slug of the consultation.")
        var consultation: String

        @OptionGroup var file: File

        func write(_ table: ExportTable) async throws {
            try await file.write(.table(table, consultation: consultation))
        }
    }

    struct Ideas: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "ideas", abstract: "Export the ideas of a consultation.")
        @OptionGroup var wanted: OfConsultation
        func run() async throws { try await wanted.write(.ideas) }
    }

    struct Supports: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "supports", abstract: "Export supports and votes, a row each, without names.")
        @OptionGroup var wanted: OfConsultation
        func run() async throws { try await wanted.write(.supports) }
    }

    struct SupportCounts: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "support-counts", abstract: "Export how many supports and votes things have.")
        @OptionGroup var wanted: OfConsultation
        func run() async throws { try await wanted.write(.supportCounts) }
    }

    struct Items: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "items", abstract: "Export opinion items and the answers to them.")
        @OptionGroup var wanted: OfConsultation
        func run() async throws { try await wanted.write(.items) }
    }

    struct ItemSources: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "item-sources", abstract: "Export which posts each opinion item answers.")
        @OptionGroup var wanted: OfConsultation
        func run() async throws { try await wanted.write(.itemSources) }
    }

    struct Result: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "result", abstract: "Write the table of opinions and answers as it is published.")

        @Option(help: "Slug of the consultation.")
        var consultation: String

        @Option(help: "docx, docx-long, xlsx, html or pdf.")
        var form: String

        @Option(help: "File to write; it appears when it is whole.", completion: .file())
        var output: String

        func run() async throws {
            let act = DataExport(.result(form: form, consultation: consultation), output: output)
            try await Program.run { try await act.run($0) }
        }
    }

    struct People: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "people", abstract: "Export all accounts: personal data; the purpose is recorded.")

        @Option(help: "What the data is needed for.")
        var purpose: String

        @OptionGroup var file: File

        func run() async throws { try await file.write(.people(purpose: purpose)) }
    }
}
