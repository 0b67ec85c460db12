import Foundation
import Postgres

/// A backup laid out in a folder, every part as it was written.
struct OpenBackup: Sendable {
    let folder: BackupFolder
    let manifest: BackupManifest

    /// - Throws: `BackupError`.
    init(_ file: String, in folder: BackupFolder, newestMigration: Int) throws {
        self.folder = folder
        try folder.unpack(file)
        let manifest = URL(fileURLWithPath: "\(folder.path)/\(BackupManifest.name)")
        guard let data = try? Data(contentsOf: manifest) else { throw BackupError.unreadable(file) }
        // Of a newer form only the number can be relied on.
        struct Form: Codable { let format: Int }
        guard let form = try? JSONDecoder().decode(Form.self, from: data) else {
            throw BackupError.damaged(file, part: BackupManifest.name)
        }
        guard form.format <= BackupManifest.format else { throw BackupError.newer(file) }
        guard let read = try? JSONDecoder().decode(BackupManifest.self, from: data) else {
            throw BackupError.damaged(file, part: BackupManifest.name)
        }
        guard read.migration <= newestMigration else { throw BackupError.newer(file) }
        for part in read.files {
            guard let found = try? folder.file(part.path), found == part else {
                throw BackupError.damaged(file, part: part.path)
            }
        }
        self.manifest = read
    }

    var dump: String { "\(folder.path)/\(BackupManifest.database)" }

    /// Compares what a database holds now with what was saved.
    ///
    /// - Throws: `BackupError.different` naming the tables.
    func compare(with database: Database, _ progress: BackupProgress) async throws {
        let found = Set(try await database.snapshot { try await BackupFingerprints.read($0, progress) })
        let different = Set(manifest.tables).symmetricDifference(found).map(\.table)
        guard different.isEmpty else { throw BackupError.different(tables: Set(different).sorted()) }
    }

    /// Puts files back that are not there; what is there is newer or the same.
    func putBackFiles(into data: String) throws {
        for part in manifest.files where part.path.hasPrefix("files/") {
            let target = "\(data)/\(part.path.dropFirst("files/".count))"
            guard !target.contains("/../"), !FileManager.default.fileExists(atPath: target) else { continue }
            try FileManager.default.createDirectory(
                atPath: URL(fileURLWithPath: target).deletingLastPathComponent().path,
                withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try FileManager.default.copyItem(atPath: "\(folder.path)/\(part.path)", toPath: target)
            chmod(target, 0o600)
        }
    }
}
