import Loops
import Postgres

/// One database of a test, seen by any role.
public struct TestDatabases: Sendable {
    let cluster: TestCluster
    let name: String

    /// The loops that the connections live on; tests may use them too.
    public var loops: LoopGroup { cluster.loops }

    /// The address of the test's database for a role.
    public func configuration(_ role: DatabaseRole = .application) -> DatabaseConfiguration {
        cluster.configuration(as: role, database: name)
    }

    /// Connects as a role while the body runs.
    @discardableResult
    public func with<T: Sendable>(
        _ role: DatabaseRole = .application,
        tuning: @Sendable (inout DatabaseConfiguration) -> Void = { _ in },
        _ body: @Sendable (Database) async throws -> T
    ) async throws -> T {
        var configuration = configuration(role)
        configuration.connectionsPerLoop = 4
        tuning(&configuration)
        let database = Database(configuration: configuration, loops: loops)
        do {
            let value = try await body(database)
            await database.close()
            return value
        } catch {
            await database.close()
            throw error
        }
    }
}
