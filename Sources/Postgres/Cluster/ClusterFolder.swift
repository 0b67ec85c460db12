import Foundation

/// Where things are in the data folder.
struct ClusterFolder: Sendable {
    /// The absolute path of the data folder.
    let path: String

    init(_ path: String) {
        self.path = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }

    var database: String { path + "/postgres" }
    var unfinishedDatabase: String { path + "/postgres.new" }
    var lock: String { path + "/postgres.lock" }
    var log: String { path + "/postgres.log" }

    /// The folder of the unix socket: in the data folder if the path is short enough for the 107 bytes of a
    /// socket address (unix(7)), else below /tmp under a name that depends on the data folder.
    var socket: String {
        let inside = path + "/socket"
        if inside.utf8.count + "/.s.PGSQL.5432.lock".utf8.count < 107 { return inside }
        return "/tmp/tomoni-\(String(pathHash, radix: 36))"
    }

    /// The major version that made the database; nil if there is none yet.
    var version: String? {
        let text = try? String(contentsOfFile: database + "/PG_VERSION", encoding: .utf8)
        return text?.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The process that wrote `postmaster.pid`, if any.
    var postmaster: pid_t? {
        let text = try? String(contentsOfFile: database + "/postmaster.pid", encoding: .utf8)
        return text?.split(separator: "\n").first.flatMap { pid_t($0) }
    }

    /// FNV-1a of the path: the same in every process, unlike Swift's own hashes.
    private var pathHash: UInt64 {
        path.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
