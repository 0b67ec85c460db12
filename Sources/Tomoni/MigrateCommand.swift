import ArgumentParser
import Site

struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Apply the migrations that are missing.")

    func run() async throws {
        try await Program.run { try await Migrate().run($0) }
    }
}
