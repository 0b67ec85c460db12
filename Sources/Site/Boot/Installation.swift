import Civic
import Foundation
import Logging
import Loops
import Postgres
import Web

/// An opened installation: its database, migrated and reachable, as `serve` and every command use it.
public final class Installation: Sendable {
    public let configuration: Configuration
    public let loops: LoopGroup
    public let workers: WorkerThreads
    public let database: Database
    public let owner: DatabaseConfiguration
    public let secret: Secret
    public let data: String
    private let cluster: EmbeddedCluster?

    /// How a process uses the embedded cluster.
    public enum Use: Sendable {
        /// Runs it; a second one on the same data is refused.
        case serving
        /// Uses the running one, or runs it for as long as the command takes.
        case command
    }

    /// Opens the database and applies migrations.
    ///
    /// - Throws: `ClusterError`, `ConfigurationError`, `MigrationError` or `PostgresError`, each saying what to do.
    public static func open(
        _ configuration: Configuration, for use: Use, say: @Sendable (String) -> Void
    ) async throws -> Installation {
        let loops = LoopGroup(count: use == .serving ? configuration.loops : 1)
        let installation =
            if let url = configuration.databaseURL {
                try external(configuration, url, loops)
            } else {
                try await embedded(configuration, use, loops, say)
            }
        do {
            let applied = try await installation.migrate()
            if !applied.isEmpty { say("Applied migrations: \(applied.joined(separator: ", "))") }
        } catch {
            await installation.close()
            throw error
        }
        return installation
    }

    private init(
        _ configuration: Configuration, loops: LoopGroup, application: DatabaseConfiguration,
        owner: DatabaseConfiguration, secret: Secret, data: String, cluster: EmbeddedCluster?
    ) {
        self.configuration = configuration
        self.loops = loops
        workers = WorkerThreads(name: "work", threads: configuration.workerThreads, queue: 32)
        database = Database(configuration: application, loops: loops)
        self.owner = owner
        self.secret = secret
        self.data = data
        self.cluster = cluster
    }

    private static func external(
        _ configuration: Configuration, _ url: String, _ loops: LoopGroup
    ) throws -> Installation {
        guard let secret = configuration.secret.flatMap({ Secret($0) }) else {
            throw ConfigurationError(["TOMONI_SECRET is required with TOMONI_DATABASE_URL."])
        }
        let folder = try DataFolder(configuration.dataFolder)
        return Installation(
            configuration, loops: loops, application: try DatabaseConfiguration(url),
            owner: try DatabaseConfiguration(configuration.migrationDatabaseURL ?? url), secret: secret,
            data: folder.path, cluster: nil)
    }

    private static func embedded(
        _ configuration: Configuration, _ use: Use, _ loops: LoopGroup, _ say: @Sendable (String) -> Void
    ) async throws -> Installation {
        let place = try EmbeddedCluster.usableFolder(wanted: configuration.dataFolder)
        if place != URL(fileURLWithPath: configuration.dataFolder).path {
            say("The user postgres can't enter \(configuration.dataFolder); the data is kept in \(place).")
        }
        let folder = try DataFolder(place)
        let cluster =
            switch use {
            case .serving: try await EmbeddedCluster.start(data: place, loops: loops)
            case .command: try await EmbeddedCluster.attachOrStart(data: place, loops: loops)
            }
        return Installation(
            configuration, loops: loops, application: cluster.applicationConfiguration,
            owner: cluster.ownerConfiguration,
            secret: try configuration.secret.flatMap { Secret($0) } ?? folder.secret(),
            data: place, cluster: cluster)
    }

    func migrate() async throws -> [String] {
        let connection = Database(configuration: owner, loops: loops)
        do {
            let applied = try await Migrator(folder: configuration.home + "/Migrations", owner: connection)
                .migrate()
            await connection.close()
            return applied.map(\.name)
        } catch {
            await connection.close()
            throw error
        }
    }

    /// Closes connections and stops what this process started.
    public func close() async {
        await database.close()
        await cluster?.stop()
        workers.stop()
        loops.stop()
    }
}
