import Foundation
import Loops
import Postgres

/// Tries a backup out: restores it into a cluster made for it alone and compares every table with what was saved.
struct VerifyBackup: Sendable {
    let file: String
    let newestMigration: Int
    var progress: BackupProgress = .silent

    /// - Throws: `BackupError`, `ClusterError`.
    func run() async throws {
        // Where the user postgres can enter, whoever the folder of the backup belongs to.
        try await BackupFolder.with(near: "/tmp") { folder in
            // The server's own user has to pass through the outer folder; the parts of the backup stay closed to all.
            let parts = try folder.closed("parts")
            let backup = try await BackupFolder.thread.run {
                try OpenBackup(file, in: parts, newestMigration: newestMigration)
            }
            progress.say("Trying it out: restoring into a database of its own …")
            try await withScratchCluster(in: folder) { cluster, loops in
                let tools = try DatabaseTools(cluster.ownerConfiguration)
                try await BackupFolder.thread.run {
                    try tools.restore(from: backup.dump, scratch: parts.path)
                }
                let owner = Database(configuration: cluster.ownerConfiguration, loops: loops)
                do {
                    try await backup.compare(with: owner, progress)
                    await owner.close()
                } catch {
                    await owner.close()
                    throw error
                }
            }
        }
    }

    private func withScratchCluster(
        in folder: BackupFolder, _ body: @Sendable (EmbeddedCluster, LoopGroup) async throws -> Void
    ) async throws {
        let data = folder.path + "/c"
        chmod(folder.path, 0o711)
        let loops = LoopGroup(count: 1)
        defer { loops.stop() }
        // Nobody misses this cluster after a crash, so it need not wait for the disk.
        let cluster = try await EmbeddedCluster.start(
            data: data, loops: loops,
            tuning: EmbeddedCluster.Tuning(
                settings: ["fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"],
                isDurable: false))
        do {
            try await body(cluster, loops)
            await cluster.stop()
        } catch {
            await cluster.stop()
            throw error
        }
    }
}
