import ArgumentParser
import Site

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Apply migrations and serve both listeners until SIGTERM.")

    @Flag(help: "Fill an empty database with the sample city and print its log-ins once; loopback only.")
    var demo = false

    func run() async throws {
        try await Program.run { try await Serve(isDemo: demo).run($0) }
    }
}
