import Civic
import Foundation

/// Runs a command with the configuration and turns errors into sentences and exit codes.
public enum Program {
    /// Runs the act off the main actor, on which nothing of ours may run.
    ///
    /// Exit codes: 0 done; 1 refused or failed; 78 wrong configuration (EX_CONFIG of sysexits.h).
    public static func run(_ act: @escaping @Sendable (Configuration) async throws -> Void) async throws {
        do {
            let configuration = try Configuration.read()
            try await Task.detached { try await act(configuration) }.value
        } catch let error as ConfigurationError {
            complain(error.description)
            exit(78)
        } catch {
            complain(String(describing: error))
            exit(1)
        }
    }

    /// The language of the terminal, for what a command reports.
    static var language: Language {
        let environment = ProcessInfo.processInfo.environment
        let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? "en"
        // ja_JP.UTF-8 and zh_CN stand for the tags ja-JP and zh-CN; C and POSIX for none.
        let tag = locale.prefix { $0 != "." && $0 != "@" }.replacing("_", with: "-")
        return Language.lookup(String(tag)) ?? .english
    }

    /// Writes a line to standard output at once, also where it is a pipe.
    @Sendable static func say(_ text: String) {
        // A reader that has gone, as `head` does, is no error of the command.
        try? FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
    }

    /// Writes a line to standard error.
    @Sendable static func complain(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data("tomoni: \(text)\n".utf8))
    }
}
