import ArgumentParser
import Civic
import Site

struct StaffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff", abstract: "Members of staff.", subcommands: [Add.self])

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

        func run() async throws {
            try await Program.run { try await AddStaff(email: email, role: role, name: name).run($0) }
        }
    }
}

extension StaffRole: ExpressibleByArgument {}
