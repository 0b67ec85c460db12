import Foundation
import Loops
import TestSupport
import Testing

@testable import Postgres

/// Starts a cluster as a site does, with every durability setting on.
private func withCluster(
    _ data: String, _ body: @Sendable (EmbeddedCluster, LoopGroup) async throws -> Void
) async throws {
    let loops = LoopGroup(count: 1)
    let cluster = try await EmbeddedCluster.start(data: data, loops: loops)
    do {
        try await body(cluster, loops)
    } catch {
        await cluster.stop()
        throw error
    }
    await cluster.stop()
    loops.stop()
}

private func with<T: Sendable>(
    _ configuration: DatabaseConfiguration, _ loops: LoopGroup, _ body: (Database) async throws -> T
) async throws -> T {
    let database = Database(configuration: configuration, loops: loops)
    let result: Result<T, any Error>
    do { result = .success(try await body(database)) } catch { result = .failure(error) }
    await database.close()
    return try result.get()
}

@Suite struct ClusterTests {
    private let folder = ScratchFolder()

    @Test func `a new cluster has its roles apart, its settings untouched and no network`() async throws {
        try await withCluster(folder.path) { cluster, loops in
            try await with(cluster.ownerConfiguration, loops) { owner in
                try await owner.execute("CREATE TABLE kept (id int)")
                try await owner.execute("GRANT SELECT ON kept TO tomoni")
            }
            try await with(cluster.applicationConfiguration, loops) { database in
                let error = await #expect(throws: PostgresError.self) {
                    try await database.execute("CREATE TABLE sneaky (id int)")
                }
                #expect(error?.sqlState == "42501")
                for (setting, expected) in [
                    ("fsync", "on"), ("synchronous_commit", "on"), ("full_page_writes", "on"),
                    ("listen_addresses", ""), ("server_encoding", "UTF8"), ("lc_collate", "C.UTF-8"),
                ] {
                    let value = try await database.value(
                        "SELECT current_setting(\(setting))", as: String.self)
                    #expect(value == expected, "\(setting)")
                }
                let words = try await database.values(
                    "SELECT w FROM unnest(\(["い", "ア", "あ"])) AS w ORDER BY w COLLATE \"ja-x-icu\"",
                    as: String.self)
                #expect(words == ["あ", "ア", "い"])
            }
        }
    }

    @Test func `a second start on the same data is refused, and attaching works instead`() async throws {
        try await withCluster(folder.path) { [folder] cluster, loops in
            let error = await #expect(throws: ClusterError.self) {
                try await EmbeddedCluster.start(data: folder.path, loops: loops)
            }
            #expect(error?.description.contains("process \(getpid())") == true)
            let attached = try EmbeddedCluster.attach(data: folder.path)
            #expect(!attached.isOwned)
            let one = try await with(attached.applicationConfiguration, loops) {
                try await $0.value("SELECT 1", as: Int.self)
            }
            #expect(one == 1)
            await attached.stop()
            #expect(cluster.serverPID.map { kill($0, 0) } == 0)
        }
        #expect(throws: ClusterError.self) { try EmbeddedCluster.attach(data: folder.path) }
    }

    @Test func `what was committed is there after a stop and a new start`() async throws {
        try await withCluster(folder.path) { cluster, loops in
            try await with(cluster.ownerConfiguration, loops) {
                _ = try await $0.execute("CREATE TABLE kept (id int)")
            }
        }
        // What a kill between two steps of an earlier start may have left.
        try FileManager.default.createDirectory(
            atPath: folder.path + "/postgres.new", withIntermediateDirectories: true)
        try folder.write("\(getpid())\n/nowhere\n", to: "postgres/postmaster.pid")
        try folder.write("\(getpid())\n/nowhere\n", to: "socket/.s.PGSQL.5432.lock")
        try await withCluster(folder.path) { cluster, loops in
            try await with(cluster.ownerConfiguration, loops) { owner in
                let rows = try await owner.rows("SELECT * FROM kept")
                #expect(rows.isEmpty)
            }
        }
    }

    @Test func `a server that was killed comes back by itself with what was committed`() async throws {
        try await withCluster(folder.path) { cluster, loops in
            try await with(cluster.ownerConfiguration, loops) { owner in
                try await owner.execute("CREATE TABLE kept AS SELECT 42 AS id")
                let first = try #require(cluster.serverPID)
                kill(first, SIGKILL)
                // Sessions of the old server may still answer until they notice.
                try await eventually { cluster.serverPID.map { $0 != first } == true }
                try await eventually { (try? await owner.value("SELECT id FROM kept", as: Int.self)) == 42 }
            }
        }
    }

    @Test func `the server goes with a killed process, and the next start works`() async throws {
        let path = folder.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let loops = LoopGroup(count: 1)
            let cluster = try await EmbeddedCluster.start(data: path, loops: loops)
            try await with(cluster.ownerConfiguration, loops) { owner in
                _ = try await owner.execute("CREATE TABLE kept AS SELECT 42 AS id")
            }
            kill(getpid(), SIGKILL)
        }
        try await eventually { ClusterFolder(path).postmaster == nil }
        try await withCluster(path) { cluster, loops in
            let kept = try await with(cluster.ownerConfiguration, loops) {
                try await $0.value("SELECT id FROM kept", as: Int.self)
            }
            #expect(kept == 42)
        }
    }

    @Test func `data of another major version is refused with the way out`() async throws {
        try FileManager.default.createDirectory(
            atPath: folder.path + "/postgres", withIntermediateDirectories: true)
        try folder.write("9\n", to: "postgres/PG_VERSION")
        let error = await #expect(throws: ClusterError.self) {
            try await withCluster(folder.path) { _, _ in }
        }
        #expect(error?.description.contains("made by PostgreSQL 9") == true)
        #expect(error?.description.contains("tomoni backup") == true)
    }

    @Test func `a folder that the server's user can't enter is named, and another offered`() async throws {
        guard geteuid() == 0 else { return }
        let closed = folder.path + "/closed"
        try FileManager.default.createDirectory(atPath: closed, withIntermediateDirectories: true)
        chmod(closed, 0o700)
        await #expect(throws: ClusterError.unreachable(folder: closed + "/data")) {
            try await withCluster(closed + "/data") { _, _ in }
        }
        #expect(try EmbeddedCluster.usableFolder(wanted: closed + "/data") == "/var/lib/tomoni")
        #expect(try EmbeddedCluster.usableFolder(wanted: folder.path) == folder.path)
    }

    @Test func `a path too long for a socket gets a short one elsewhere`() async throws {
        let long = folder.path + "/" + String(repeating: "long", count: 25)
        try await withCluster(long) { cluster, loops in
            let one = try await with(cluster.applicationConfiguration, loops) {
                try await $0.value("SELECT 1", as: Int.self)
            }
            #expect(one == 1)
        }
    }
}
