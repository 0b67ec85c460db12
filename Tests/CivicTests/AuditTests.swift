import Civic
import Postgres
import TestSupport
import Testing
import Web

@Suite struct AuditTests {
    private func secret() throws -> Secret { try #require(Secret(Secret.random())) }

    private func record(_ acts: [String], in database: Database, secret: Secret) async throws {
        for act in acts {
            try await database.transaction { transaction in
                let entry = Audit.Entry(staffID: nil, act: act, subject: Subject(.comment, 3))
                try await Audit.record(entry, in: transaction, secret: secret)
            }
        }
    }

    @Test func `rows written at the same time form one chain`() async throws {
        let secret = try secret()
        try await withDatabase { database in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<20 {
                    group.addTask { try await record(["act.\(number)"], in: database, secret: secret) }
                }
                try await group.waitForAll()
            }
            #expect(try await AuditChain(database, secret: secret).verify() == 20)
        }
    }

    @Test func `the application can neither change nor remove a row`() async throws {
        let secret = try secret()
        try await withDatabase { database in
            try await record(["a"], in: database, secret: secret)
            await #expect(throws: PostgresError.self) { try await database.execute("DELETE FROM audit") }
            await #expect(throws: PostgresError.self) {
                try await database.execute("UPDATE audit SET act = 'b'")
            }
        }
    }

    @Test func `a row that the owner took out or changed is found`() async throws {
        let secret = try secret()
        for tampering: SQL in ["DELETE FROM audit WHERE id = 2", "UPDATE audit SET act = 'x' WHERE id = 2"] {
            try await withDatabases { databases in
                try await databases.with(.application) {
                    try await record(["a", "b", "c"], in: $0, secret: secret)
                }
                _ = try await databases.with(.owner) { try await $0.execute(tampering) }
                _ = try await databases.with(.application) { database in
                    await #expect(throws: AuditChain.Broken.self) {
                        try await AuditChain(database, secret: secret).verify()
                    }
                }
            }
        }
    }

    @Test func `a chain does not hold under another secret`() async throws {
        let (one, other) = (try secret(), try secret())
        try await withDatabase { database in
            try await record(["a"], in: database, secret: one)
            await #expect(throws: AuditChain.Broken.self) {
                try await AuditChain(database, secret: other).verify()
            }
        }
    }
}
