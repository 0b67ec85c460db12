import ArgumentParser
import Site

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Verify configuration, database and resources; show the settings.")

    @Flag(help: "Also verify the whole audit chain.")
    var deep = false

    func run() async throws {
        try await Program.run { try await Check(isDeep: deep).run($0) }
    }
}
