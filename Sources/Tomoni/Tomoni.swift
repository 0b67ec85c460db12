import ArgumentParser

/// The program: reads its arguments and hands over to Site.
@main
struct Tomoni: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tomoni",
        abstract: "A civic participation platform: drafts, comments, ideas, answers.",
        discussion: "Settings are environment variables; `tomoni check` shows them.",
        subcommands: [
            ServeCommand.self, MigrateCommand.self, CheckCommand.self, StaffCommand.self,
            DraftCommand.self, ExportCommand.self,
            BackupCommand.self, RestoreCommand.self, PersonCommand.self, SampleCommand.self,
            RoutesCommand.self,
        ])
}
