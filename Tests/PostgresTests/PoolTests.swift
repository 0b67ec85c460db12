import Postgres
import TestSupport
import Testing

@Suite struct PoolTests {
    @Test func `who finds no free connection in time is told so`() async throws {
        try await withDatabase(tuning: { tuning in
            tuning.connectionsPerLoop = 1
            tuning.poolTimeout = .milliseconds(50)
        }) { database in
            await withThrowingTaskGroup(of: Void.self) { group in
                // One for each of the two loops.
                for _ in 0..<2 {
                    group.addTask { try await database.execute("SELECT pg_sleep(600) /* hold */") }
                }
                let watcher = Task { try await watch(database) }
                let error = await #expect(throws: PostgresError.self) { try await watcher.value }
                #expect(error?.isPoolTimeout == true)
                group.cancelAll()
                _ = try? await group.waitForAll()
            }
        }
    }

    /// Asks until both connections are taken and one request waited in vain.
    private func watch(_ database: Database) async throws {
        while true { try await database.execute("SELECT 1") }
    }

    @Test func `connections that the server ends are replaced`() async throws {
        try await withDatabases { databases in
            try await databases.with(.application) { database in
                for _ in 0..<5 {
                    _ = try await database.value("SELECT 1", as: Int.self)
                    try await databases.with(.superuser) { superuser in
                        try await superuser.execute(
                            """
                            SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
                            WHERE datname = current_database() AND pid <> pg_backend_pid()
                            """)
                    }
                    let answer = try await database.transaction {
                        try await $0.value("SELECT 2", as: Int.self)
                    }
                    #expect(answer == 2)
                }
            }
        }
    }

    @Test func `a statement that loses its connection fails as a connection failure`() async throws {
        try await withDatabases { databases in
            try await databases.with(.application) { database in
                let task = Task { try await database.rows("SELECT pg_sleep(600) /* lose */") }
                try await eventually { try await database.sessions(running: "lose") == 1 }
                try await databases.with(.superuser) { superuser in
                    try await superuser.execute(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%/* lose */'"
                    )
                }
                let error = await #expect(throws: PostgresError.self) { try await task.value }
                #expect(error?.isConnectionFailure == true)
                #expect(try await database.value("SELECT 3", as: Int.self) == 3)
            }
        }
    }

    @Test func `a database that can't be reached is told of after the waiting time`() async throws {
        try await withDatabase(tuning: { tuning in
            tuning.keywords["host"] = "/nowhere"
            tuning.poolTimeout = .milliseconds(100)
        }) { database in
            let error = await #expect(throws: PostgresError.self) { try await database.rows("SELECT 1") }
            #expect(error?.isPoolTimeout == true)
        }
    }

    @Test func `a closed database refuses`() async throws {
        try await withDatabases { databases in
            let database = Database(configuration: databases.configuration(), loops: databases.loops)
            _ = try await database.rows("SELECT 1")
            await database.close()
            await database.close()
            await #expect(throws: PostgresError.self) { try await database.rows("SELECT 1") }
        }
    }

    @Test func `a thousand statements at once share few connections`() async throws {
        try await withDatabase { database in
            let sum = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 1...1000 {
                    group.addTask { try await database.value("SELECT \(number)", as: Int.self) ?? 0 }
                }
                return try await group.reduce(0, +)
            }
            #expect(sum == 500_500)
        }
    }
}
