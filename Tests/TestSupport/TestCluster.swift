import Foundation
import Loops
import Postgres

/// The database server of this test run: one for the process, gone with it.
final class TestCluster: Sendable {
    let loops: LoopGroup
    private let configuration: @Sendable (_ role: String, _ database: String) -> DatabaseConfiguration

    private init(
        loops: LoopGroup,
        configuration: @escaping @Sendable (_ role: String, _ database: String) -> DatabaseConfiguration
    ) {
        self.loops = loops
        self.configuration = configuration
    }

    /// Starts with the first test that needs it.
    static let shared = Task.detached { try await TestCluster.start() }

    /// The name of the migrated database that each test's own is cloned from.
    static let template = "tomoni_template"

    func configuration(as role: DatabaseRole, database: String) -> DatabaseConfiguration {
        var configuration = configuration(role.rawValue, database)
        // Hundreds of tests share two cores: who waits for a connection then waits for the machine.
        configuration.poolTimeout = .seconds(60)
        configuration.connectTimeout = .seconds(60)
        return configuration
    }

    private static func start() async throws -> TestCluster {
        let loops = LoopGroup(count: 2)
        let cluster = try await EmbeddedCluster.start(data: TestFolder.place, loops: loops, tuning: .forTests)
        let shared = TestCluster(loops: loops) { cluster.configuration(role: $0, database: $1) }
        try await shared.makeTemplate()
        return shared
    }

    private func makeTemplate() async throws {
        let owner = Database(configuration: configuration(as: .owner, database: "tomoni"), loops: loops)
        try await Migrator(folder: Repository.migrations, owner: owner).migrate()
        await owner.close()
        try await asSuperuser { database in
            try await database.execute("ALTER DATABASE tomoni RENAME TO \(identifier: Self.template)")
        }
    }

    func asSuperuser(_ body: @Sendable (Database) async throws -> Void) async throws {
        let database = Database(
            configuration: configuration(as: .superuser, database: "postgres"), loops: loops)
        do {
            try await body(database)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }
}

extension EmbeddedCluster.Tuning {
    /// A crash of the machine may lose a test's data, and nobody will miss it; a real cluster keeps all of these on.
    static let forTests = EmbeddedCluster.Tuning(
        settings: [
            "fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "200",
            "shared_buffers": "64MB",
        ],
        isDurable: false, deathSignal: "QUIT")
}
