import Foundation
import Postgres
import TestSupport
import Testing

@Suite struct MigratorTests {
    private let folder = ScratchFolder()

    private func write(_ files: KeyValuePairs<String, String>) throws {
        for (name, text) in files { try folder.write(text, to: name) }
    }

    /// An empty database, without the migrations of the site.
    private func withEmptyDatabase(_ body: @Sendable (TestDatabases, Database) async throws -> Void)
        async throws
    {
        try await withDatabases(empty: true) { databases in
            try await databases.with(.owner) { try await body(databases, $0) }
        }
    }

    @Test func `files are applied in order, once`() async throws {
        try write(["0001_first.sql": "CREATE TABLE a (id int); INSERT INTO a VALUES (1);"])
        try await withEmptyDatabase { [folder] _, owner in
            let migrator = Migrator(folder: folder.path, owner: owner)
            #expect(try await migrator.pending().map(\.file) == ["0001_first.sql"])
            let first = try await migrator.migrate()
            #expect(first.map(\.file) == ["0001_first.sql"])
            try folder.write("INSERT INTO a VALUES (2); -- 二つ目", to: "0002_second.sql")
            let second = try await migrator.migrate()
            #expect(second.map(\.number) == [2])
            let third = try await migrator.migrate()
            #expect(third.isEmpty)
            #expect(try await owner.values("SELECT id FROM a ORDER BY id", as: Int.self) == [1, 2])
        }
    }

    @Test func `several processes may migrate at once`() async throws {
        try write([
            "0001_slow.sql": "SELECT pg_sleep(0.05); CREATE TABLE a (id int);",
            "0002_b.sql": "CREATE TABLE b ();",
        ])
        try await withEmptyDatabase { [folder] databases, _ in
            let applied = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<5 {
                    group.addTask {
                        try await databases.with(.owner) { owner in
                            try await Migrator(folder: folder.path, owner: owner).migrate().count
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(applied.sorted() == [0, 0, 0, 0, 2])
        }
    }

    @Test func `a file changed after it was applied is refused by name`() async throws {
        try write(["0001_first.sql": "CREATE TABLE a (id int)"])
        try await withEmptyDatabase { [folder] _, owner in
            let migrator = Migrator(folder: folder.path, owner: owner)
            try await migrator.migrate()
            try folder.write("CREATE TABLE a (id bigint)", to: "0001_first.sql")
            try folder.write("CREATE TABLE b ()", to: "0002_second.sql")
            await #expect(throws: MigrationError.changed("0001_first.sql")) { try await migrator.migrate() }
            await #expect(throws: MigrationError.changed("0001_first.sql")) { try await migrator.pending() }
            #expect(try await owner.value("SELECT to_regclass('b') IS NULL", as: Bool.self) == true)
        }
    }

    @Test func `a file that fails leaves nothing behind, and those before it stay`() async throws {
        try write(["0001_good.sql": "CREATE TABLE a ()", "0002_bad.sql": "CREATE TABLE b (); SELECT 1/0;"])
        try await withEmptyDatabase { [folder] _, owner in
            let migrator = Migrator(folder: folder.path, owner: owner)
            let error = await #expect(throws: MigrationError.self) { try await migrator.migrate() }
            #expect(error?.description.contains("0002_bad.sql: 22012") == true)
            let tables = try await owner.rows(
                "SELECT 1 WHERE to_regclass('a') IS NOT NULL AND to_regclass('b') IS NULL")
            #expect(tables.count == 1)
            try folder.write("CREATE TABLE b ()", to: "0002_bad.sql")
            let applied = try await migrator.migrate()
            #expect(applied.count == 1)
        }
    }

    @Test func `a file that commits by itself is refused`() async throws {
        try write(["0001_commits.sql": "CREATE TABLE a (); COMMIT;"])
        try await withEmptyDatabase { [folder] _, owner in
            await #expect(throws: MigrationError.endsTransaction("0001_commits.sql")) {
                try await Migrator(folder: folder.path, owner: owner).migrate()
            }
        }
    }

    @Test func `a database from a newer version is refused`() async throws {
        try write(["0001_first.sql": "", "0002_second.sql": ""])
        try await withEmptyDatabase { [folder] _, owner in
            let migrator = Migrator(folder: folder.path, owner: owner)
            try await migrator.migrate()
            try folder.remove("0002_second.sql")
            await #expect(throws: MigrationError.unknown("0002_second.sql")) { try await migrator.migrate() }
        }
    }

    @Test(arguments: [
        (["0001_a.sql", "0003_b.sql"], MigrationError.gap(missing: 2)),
        (["0001_a.sql", "0001_b.sql"], .twice("0001_b.sql")), (["1_a.sql"], .unreadable("1_a.sql")),
    ])
    func `gaps, doubled numbers and other names are refused`(files: [String], refusal: MigrationError)
        async throws
    {
        for file in files { try folder.write("CREATE TABLE a ()", to: file) }
        try await withEmptyDatabase { [folder] _, owner in
            await #expect(throws: refusal) { try await Migrator(folder: folder.path, owner: owner).migrate() }
            let tables = try await owner.rows("SELECT 1 WHERE to_regclass('a') IS NOT NULL")
            #expect(tables.isEmpty)
        }
    }

    @Test func `the site's own migrations are all applied in the template`() async throws {
        try await withDatabase(as: .owner) { owner in
            let pending = try await Migrator(folder: Repository.migrations, owner: owner).pending()
            #expect(pending.isEmpty)
        }
    }
}
