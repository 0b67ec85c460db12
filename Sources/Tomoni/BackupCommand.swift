import ArgumentParser
import Site

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract:
            "Writes the whole state into one file: database, security log, copies of the audit log's head.",
        discussion: "The secret is not in it. Works beside a running server and without one.")

    @Argument(help: "The file to write.")
    var file: String

    @Flag(help: "Restore it into a database of its own afterwards and compare every table.")
    var verify = false

    func run() async throws {
        try await Program.run { [file, verify] in try await Backup(file: file, verifies: verify).run($0) }
    }
}

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Puts a backup into an empty installation and compares every table.",
        discussion: "Stop the server first. Everybody has to log in again afterwards.")

    @Argument(help: "The file that `tomoni backup` wrote.")
    var file: String

    @Flag(help: "Also over what is there, beside a running server, or without the backup's secret.")
    var force = false

    func run() async throws {
        try await Program.run { [file, force] in try await Restore(file: file, isForced: force).run($0) }
    }
}
