/// `tomoni migrate`.
public struct Migrate: Sendable {
    public init() {}

    public func run(_ configuration: Configuration) async throws {
        let installation = try await Installation.open(configuration, for: .command, say: Program.say)
        await installation.close()
        Program.say("The database is up to date.")
    }
}
