import ArgumentParser
import Site

struct RoutesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes", abstract: "Print the route table as JSON.", shouldDisplay: false)

    func run() async throws {
        try await Program.run { try await RouteListing().run($0) }
    }
}
