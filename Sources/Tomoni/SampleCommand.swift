import ArgumentParser
import Site

struct SampleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample", abstract: "Fill a database with people and comments, for measurements only.")

    @Option(help: "How many people; nobody can log in as one of them.")
    var people: Int

    @Option(help: "How many comments by them, spread over the draft's passages.")
    var comments: Int

    @Option(help: "Slug of the draft; otherwise the newest.")
    var draft: String?

    func run() async throws {
        let act = BulkSample(people: people, comments: comments, draft: draft)
        try await Program.run { try await act.run($0) }
    }
}
