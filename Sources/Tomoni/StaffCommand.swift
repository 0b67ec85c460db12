import ArgumentParser
import Civic
import Site

struct StaffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff", abstract: "Members of staff.",
        subcommands: [Add.self, List.self, Disable.self, ResetSecondFactor.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Add a member of staff and print a one-time link to set the password.")

        @Argument(help: "E-mail address, used to log in.")
        var email: String

        @Option(
            help: "What the person may do: \(StaffRole.allCases.map(\.rawValue).joined(separator: ", ")).")
        var role: StaffRole

        @Option(help: "Name shown to colleagues; otherwise the part of the address before the @.")
        var name: String?

        @Option(
            help: "Slug of a consultation where the role counts; may be repeated. All of them without it.")
        var consultation: [String] = []

        @Option(help: "Section of the city hall whose answers the person writes.")
        var section: String?

        func run() async throws {
            try await Program.run {
                try await AddStaff(
                    email: email, role: role, name: name, consultations: consultation, section: section
                ).run($0)
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Print all members of staff with their roles.")

        func run() async throws {
            try await Program.run { try await ListStaff().run($0) }
        }
    }

    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "disable", abstract: "End a member's access and all their sessions.")

        @Argument(help: "E-mail address.")
        var email: String

        func run() async throws {
            try await Program.run { try await ChangeStaff(email: email, act: .disable).run($0) }
        }
    }

    struct ResetSecondFactor: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset-second-factor",
            abstract: "Take away a lost second factor and end the member's sessions.")

        @Argument(help: "E-mail address.")
        var email: String

        func run() async throws {
            try await Program.run { try await ChangeStaff(email: email, act: .resetSecondFactor).run($0) }
        }
    }
}

extension StaffRole: ExpressibleByArgument {}
