import FoundationEssentials
import Glibc

/// A log file a day (UTC) in a folder of its own, readable by the service only, kept for a number of days.
final class DailyFile {
    private let folder: String
    private let name: String
    private let days: Int
    private var day = ""
    private var descriptor: Int32 = -1

    init(folder: String, name: String, days: Int) throws {
        self.folder = folder
        self.name = name
        self.days = days
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func write(_ lines: [UInt8], at now: UnixTime) {
        let today = String(now.text.prefix(10))
        if today != day {
            open(today)
            removeOld(before: UnixTime(seconds: now.seconds - Int64(days) * 86_400))
        }
        // A disk that refuses must not silence the log.
        LineWriter.writeAll(lines, to: descriptor >= 0 ? descriptor : STDERR_FILENO)
    }

    private func open(_ today: String) {
        if descriptor >= 0 { close(descriptor) }
        descriptor = Glibc.open(path(today), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        day = descriptor >= 0 ? today : ""
    }

    private func path(_ day: String) -> String { "\(folder)/\(name)-\(day).jsonl" }

    /// Names sort as days do.
    private func removeOld(before limit: UnixTime) {
        let oldest = "\(name)-\(limit.text.prefix(10)).jsonl"
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for file in files where file.hasPrefix(name + "-") && file.hasSuffix(".jsonl") && file < oldest {
            unlink("\(folder)/\(file)")
        }
    }
}
