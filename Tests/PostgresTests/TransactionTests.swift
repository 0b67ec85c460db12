import Postgres
import Synchronization
import TestSupport
import Testing

private struct Refusal: Error {}

@Suite struct TransactionTests {
    private func withTable(_ body: @Sendable (Database) async throws -> Void) async throws {
        try await withDatabase(as: .owner) { database in
            try await database.execute("CREATE TABLE note (text text PRIMARY KEY)")
            try await body(database)
        }
    }

    private func expect(_ notes: [String], in database: Database) async throws {
        let found = try await database.values("SELECT text FROM note ORDER BY text", as: String.self)
        #expect(found == notes)
    }

    @Test func `what returns is committed and its hooks run`() async throws {
        try await withTable { database in
            let ran = Mutex<[String]>([])
            let value = try await database.transaction { transaction in
                transaction.afterCommit {
                    let seen = try? await database.values("SELECT text FROM note", as: String.self)
                    ran.withLock { $0 = seen ?? [] }
                }
                try await transaction.execute("INSERT INTO note VALUES ('a')")
                #expect(try await database.value("SELECT count(*) FROM note", as: Int.self) == 0)
                return 7
            }
            #expect(value == 7)
            #expect(ran.withLock { $0 } == ["a"])
        }
    }

    @Test func `what throws is rolled back and its hooks never run`() async throws {
        try await withTable { database in
            await #expect(throws: Refusal.self) {
                try await database.transaction { transaction in
                    transaction.afterCommit { Issue.record("ran after a rollback") }
                    try await transaction.execute("INSERT INTO note VALUES ('a')")
                    throw Refusal()
                }
            }
            try await expect([], in: database)
        }
    }

    @Test func `a hook does its work though the task was canceled after the commit`() async throws {
        try await withTable { database in
            let running = Mutex<Task<Void, any Error>?>(nil)
            let task = Task {
                try await eventually { running.withLock { $0 != nil } }
                try await database.transaction { transaction in
                    transaction.afterCommit { running.withLock { $0?.cancel() } }
                    transaction.afterCommit {
                        _ = try? await database.execute("INSERT INTO note VALUES ('b')")
                    }
                    try await transaction.execute("INSERT INTO note VALUES ('a')")
                }
            }
            running.withLock { $0 = task }
            try await task.value
            try await expect(["a", "b"], in: database)
        }
    }

    @Test func `a savepoint undoes its part alone, hooks included`() async throws {
        try await withTable { database in
            try await database.transaction { transaction in
                try await transaction.execute("INSERT INTO note VALUES ('a')")
                try? await transaction.savepoint { inner in
                    inner.afterCommit { Issue.record("ran after its savepoint was undone") }
                    try await inner.execute("INSERT INTO note VALUES ('b')")
                    try await inner.execute("INSERT INTO note VALUES ('a')")
                }
                try await transaction.savepoint { inner in
                    try await inner.savepoint { _ = try await $0.execute("INSERT INTO note VALUES ('c')") }
                }
            }
            try await expect(["a", "c"], in: database)
        }
    }

    @Test func `a transaction whose failure was swallowed does not pass for committed`() async throws {
        try await withTable { database in
            await #expect(throws: PostgresError.self) {
                try await database.transaction { transaction in
                    try await transaction.execute("INSERT INTO note VALUES ('a')")
                    _ = try? await transaction.execute("INSERT INTO note VALUES ('a')")
                }
            }
            try await expect([], in: database)
        }
    }

    @Test func `a transaction that has ended refuses statements`() async throws {
        try await withTable { database in
            let leaked = try await database.transaction { $0 }
            await #expect(throws: PostgresError.self) {
                try await leaked.execute("INSERT INTO note VALUES ('late')")
            }
            try await expect([], in: database)
        }
    }

    @Test func `child tasks may share a transaction`() async throws {
        try await withTable { database in
            try await database.transaction { transaction in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<20 {
                        group.addTask {
                            try await transaction.execute("INSERT INTO note VALUES (\("\(number)"))")
                        }
                    }
                    try await group.waitForAll()
                }
            }
            try await expect((0..<20).map { "\($0)" }.sorted(), in: database)
        }
    }
}
