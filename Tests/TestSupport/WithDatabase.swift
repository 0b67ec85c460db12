import Foundation
import Loops
import Postgres

/// Gives a test a database of its own, cloned from the migrated template and dropped after.
@discardableResult
public func withDatabase<T: Sendable>(
    as role: DatabaseRole = .application,
    tuning: @Sendable (inout DatabaseConfiguration) -> Void = { _ in },
    _ body: @Sendable (Database) async throws -> T
) async throws -> T {
    try await withDatabases { databases in
        try await databases.with(role, tuning: tuning, body)
    }
}

/// Gives a test a database of its own to connect to under several roles; `empty` leaves the migrations out.
@discardableResult
public func withDatabases<T: Sendable>(
    empty: Bool = false,
    _ body: @Sendable (TestDatabases) async throws -> T
) async throws -> T {
    let cluster = try await TestCluster.shared.value
    return try await gate.pass { try await withDatabases(of: cluster, empty: empty, body) }
}

private let gate = Gate(12)

private func withDatabases<T: Sendable>(
    of cluster: TestCluster, empty: Bool, _ body: @Sendable (TestDatabases) async throws -> T
) async throws -> T {
    let template = empty ? "template0" : TestCluster.template
    let name = "test_\(UUID().uuidString.lowercased().replacing("-", with: "_"))"
    try await cluster.asSuperuser { database in
        try await database.execute(
            """
            CREATE DATABASE \(identifier: name) TEMPLATE \(identifier: template)
            OWNER tomoni_owner
            """)
    }
    do {
        let value = try await body(TestDatabases(cluster: cluster, name: name))
        try await drop(name, cluster)
        return value
    } catch {
        try? await drop(name, cluster)
        throw error
    }
}

private func drop(_ name: String, _ cluster: TestCluster) async throws {
    try await cluster.asSuperuser { database in
        try await database.execute("DROP DATABASE \(identifier: name) WITH (FORCE)")
    }
}
