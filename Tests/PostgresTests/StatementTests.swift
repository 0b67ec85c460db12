import TestSupport
import Testing

@testable import Postgres

@Suite struct StatementTests {
    @Test func `the least recently used statement leaves`() {
        var cache = StatementCache(capacity: 2)
        let keys = ["a", "b", "c"].map { StatementCache.Key(text: $0, types: []) }
        cache.insert(keys[0], name: cache.makeName())
        cache.insert(keys[1], name: cache.makeName())
        #expect(cache.name(for: keys[0]) == "s1")
        #expect(cache.evict() == "s2")
        cache.insert(keys[2], name: cache.makeName())
        #expect(cache.name(for: keys[1]) == nil)
        #expect(cache.name(for: keys[0]) == "s1")
        #expect(cache.name(for: keys[2]) == "s3")
    }

    @Test func `the server holds no more prepared statements than allowed`() async throws {
        try await withDatabase(tuning: { $0.preparedStatements = 3 }) { database in
            try await database.transaction { transaction in
                for number in 1...10 {
                    let sql = SQL(unsafeText: "SELECT \(number) + ") + "\(1)"
                    let sum = try await transaction.value(sql, as: Int.self)
                    #expect(sum == number + 1)
                }
                let held = try await transaction.value(
                    "SELECT count(*) FROM pg_prepared_statements", as: Int.self)
                #expect(held == 3)
            }
        }
    }

    @Test func `a plan that a migration made stale is made anew`() async throws {
        try await withDatabase(as: .owner, tuning: { $0.connectionsPerLoop = 1 }) { database in
            try await database.execute("CREATE TABLE note (text text)")
            for _ in 0..<4 { _ = try await database.rows("SELECT * FROM note") }
            try await database.execute("ALTER TABLE note ADD COLUMN number int")
            for _ in 0..<4 {
                #expect(try await database.run("SELECT * FROM note").columns == ["text", "number"])
            }
        }
    }

    @Test func `a statement that failed to prepare can be tried again`() async throws {
        try await withDatabase(as: .owner) { database in
            for _ in 0..<3 {
                await #expect(throws: PostgresError.self) { try await database.rows("SELECT * FROM later") }
            }
            try await database.execute("CREATE TABLE later (id int)")
            #expect(try await database.rows("SELECT * FROM later").isEmpty)
        }
    }

    @Test func `large answers and large values come whole`() async throws {
        try await withDatabase { database in
            let text = String(repeating: "あいうえお", count: 200_000)
            let same = try await database.value("SELECT \(text)", as: String.self)
            #expect(same == text)
            let rows = try await database.rows("SELECT * FROM generate_series(1, 50000)")
            #expect(rows.count == 50_000)
        }
    }
}
