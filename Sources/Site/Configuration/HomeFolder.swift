import Foundation

/// Finds the folder that holds `Resources` and `Migrations`.
enum HomeFolder {
    /// Beside or above the program first (an installation, a build folder), then the working folder.
    static func find() -> String {
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let above = sequence(first: program.deletingLastPathComponent()) { folder in
            folder.path == "/" ? nil : folder.deletingLastPathComponent()
        }
        let candidates = above.flatMap { [$0.path, $0.appending(path: "share/tomoni").path] }
        return candidates.first(where: isHome) ?? FileManager.default.currentDirectoryPath
    }

    private static func isHome(_ folder: String) -> Bool {
        ["Resources/Texts", "Migrations"].allSatisfy {
            FileManager.default.fileExists(atPath: folder + "/" + $0)
        }
    }
}
