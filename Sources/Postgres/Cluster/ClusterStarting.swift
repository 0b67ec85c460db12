import Foundation
import Logging
import Loops

extension EmbeddedCluster {
    /// Settings that only a test may change.
    package struct Tuning: Sendable {
        package var settings: [String: String]
        package var isDurable: Bool
        package var deathSignal: String

        package init(settings: [String: String] = [:], isDurable: Bool = true, deathSignal: String = "INT") {
            self.settings = settings
            self.isDurable = isDurable
            self.deathSignal = deathSignal
        }
    }

    /// Makes the cluster if there is none, starts its server and returns when it takes connections.
    ///
    /// - Throws: `ClusterError`, which says what to do.
    public static func start(
        data: String, loops: LoopGroup, log: Logger = Logger(label: "postgres")
    ) async throws -> EmbeddedCluster {
        try await start(data: data, loops: loops, tuning: Tuning(), log: log)
    }

    package static func start(
        data: String, loops: LoopGroup, tuning: Tuning, log: Logger = Logger(label: "postgres")
    ) async throws -> EmbeddedCluster {
        let cluster = try await threads.run { try launch(data: data, tuning: tuning, log: log) }
        do {
            let roles = ClusterRoles(
                configuration: { cluster.configuration(role: $0, database: $1) }, loops: loops)
            try await roles.create()
            return cluster
        } catch {
            await cluster.stop()
            throw error
        }
    }

    private static let threads = WorkerThreads(name: "db-start", threads: 1, queue: 16)

    private static func launch(data: String, tuning: Tuning, log: Logger) throws -> EmbeddedCluster {
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
        let folder = ClusterFolder(data)
        let user = try ServerUser.current()
        let lock = try ClusterLock(folder)
        let binaries = try binaries(for: folder)
        guard user.canEnter(folder.path) else { throw ClusterError.unreachable(folder: folder.path) }
        if folder.version == nil { try folder.initialize(binaries, user, isDurable: tuning.isDurable) }
        try folder.clearRemains()
        try folder.writeAccessRules(user)
        try user.ownFolder(folder.socket)
        let supervisor = ClusterSupervisor(
            command: command(binaries, folder, user, tuning), output: folder.log, lock: lock, log: log)
        try folder.waitUntilReady(supervisor)
        return EmbeddedCluster(folder: folder, supervisor: supervisor)
    }

    private static func binaries(for folder: ClusterFolder) throws -> PostgresBinaries {
        let binaries = try PostgresBinaries.find(version: folder.version)
        if let version = folder.version, version != binaries.version {
            throw ClusterError.otherVersion(data: folder.path, version: version, installed: binaries.version)
        }
        return binaries
    }

    private static func command(
        _ binaries: PostgresBinaries, _ folder: ClusterFolder, _ user: ServerUser, _ tuning: Tuning
    ) -> [String] {
        // Durability (fsync, synchronous_commit, full_page_writes) stays as PostgreSQL has it.
        let settings = [
            "listen_addresses": "", "port": "5432", "unix_socket_directories": folder.socket,
            "unix_socket_permissions": "0700", "cluster_name": "tomoni", "max_connections": "100",
        ].merging(tuning.settings) { $1 }
        return user.prefix(deathSignal: tuning.deathSignal) + [binaries.server, "-D", folder.database]
            + settings.sorted { $0.key < $1.key }.flatMap { ["-c", "\($0.key)=\($0.value)"] }
    }
}
