import Civic
import Foundation
import Postgres

/// The folder of daily backups: which are kept, and which have had their time.
///
/// Seven of the newest days, and beside them the newest of each of four weeks.
struct BackupShelf: Sendable {
    static let days = 7
    static let weeks = 4

    let folder: String

    /// - Throws: where the folder can't be made.
    init(folder: String) throws {
        self.folder = folder
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// Runs work that one process at a time does in this folder; nil where another is at it.
    func alone<T>(_ work: () async throws -> T) async throws -> T? {
        let descriptor = open("\(folder)/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CommandError("\(folder) can't be written: \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
        return try await work()
    }

    /// Names sort as days do.
    func path(for day: CivilDate) -> String { "\(folder)/\(Self.name(day))" }

    static func name(_ day: CivilDate) -> String {
        "tomoni-\(padded(day.year, 4))-\(padded(day.month))-\(padded(day.day)).backup"
    }

    func has(_ day: CivilDate) -> Bool { FileManager.default.fileExists(atPath: path(for: day)) }

    /// Removes what is not kept; files of other names are none of its business.
    func rotate() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let kept = Self.kept(names.compactMap(Self.day))
        for name in names {
            guard let day = Self.day(name), !kept.contains(day) else { continue }
            unlink("\(folder)/\(name)")
        }
    }

    /// Which of these days' backups are kept.
    static func kept(_ days: [CivilDate]) -> Set<CivilDate> {
        let newestFirst = days.sorted(by: >)
        var kept = Set(newestFirst.prefix(Self.days))
        var weeks: Set<Int> = []
        for day in newestFirst where weeks.count < Self.weeks {
            // Weeks from Monday on; 1970-01-01 was a Thursday.
            if weeks.insert((day.dayNumber + 3) / 7).inserted { kept.insert(day) }
        }
        return kept
    }

    private static func day(_ name: String) -> CivilDate? {
        guard let match = name.wholeMatch(of: /tomoni-(\d{4})-(\d\d)-(\d\d)\.backup/),
            let year = Int(match.output.1), let month = Int(match.output.2), let day = Int(match.output.3)
        else { return nil }
        return CivilDate(year, month, day)
    }
}
