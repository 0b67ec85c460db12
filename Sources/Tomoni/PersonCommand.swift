import ArgumentParser
import Civic
import Site

struct PersonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "What the site holds about one person.",
        subcommands: [Data.self, Erase.self])

    struct Data: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "data", abstract: "Write everything about one person into a file.",
            discussion: "The person is named by mail address or by the id that /people shows.")

        @Argument(help: "Mail address or id.")
        var person: String

        @Option(help: "The file to write; JSON when its name ends so, else HTML.")
        var output: String

        func run() async throws {
            try await Program.run { [person, output] in
                try await PersonData(person: person, output: output).run($0)
            }
        }
    }

    struct Erase: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "erase", abstract: "Forget a person who asked for it. Can't be undone.")

        @Argument(help: "Mail address or id.")
        var person: String

        @Option(help: "keep: texts stay without the name; withdraw: their words are erased.")
        var texts: Farewell

        @Flag(help: "Really do it; without it only what would happen is shown.")
        var yes = false

        func run() async throws {
            try await Program.run { [person, texts, yes] in
                try await PersonErasure(person: person, texts: texts, isMeant: yes).run($0)
            }
        }
    }
}

extension Farewell: ExpressibleByArgument {}
