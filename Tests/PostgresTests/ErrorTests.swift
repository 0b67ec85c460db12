import Postgres
import TestSupport
import Testing

@Suite struct ErrorTests {
    @Test func `a unique violation names its constraint and hides the value`() async throws {
        try await withDatabase(as: .owner) { database in
            try await database.execute("CREATE TABLE mail (address text CONSTRAINT mail_address_key UNIQUE)")
            try await database.execute("INSERT INTO mail VALUES (\("secret@example.jp"))")
            let error = await #expect(throws: PostgresError.self) {
                try await database.execute("INSERT INTO mail VALUES (\("secret@example.jp"))")
            }
            #expect(error?.isUniqueViolation(of: "mail_address_key") == true)
            #expect(error?.isUniqueViolation(of: "other_key") == false)
            #expect(error?.table == "mail")
            #expect(error?.description.contains("secret") == false)
            #expect(error?.description.contains("mail_address_key") == true)
        }
    }

    @Test func `a value that is no number is not shown`() async throws {
        try await withDatabase { database in
            let error = await #expect(throws: PostgresError.self) {
                try await database.rows("SELECT \("hunter2")::int")
            }
            #expect(error?.sqlState == "22P02")
            #expect(error?.description.contains("hunter2") == false)
        }
    }

    @Test func `a mistake in the statement is shown with the statement`() async throws {
        try await withDatabase { database in
            let error = await #expect(throws: PostgresError.self) {
                try await database.rows("SELECT nothing FROM nowhere WHERE id = \(4)")
            }
            #expect(error?.description.contains("\"nowhere\" does not exist") == true)
            #expect(error?.description.contains("WHERE id = $1") == true)
        }
    }

    @Test func `the application role changes no schema`() async throws {
        try await withDatabase { database in
            let error = await #expect(throws: PostgresError.self) {
                try await database.execute("CREATE TABLE sneaky (id int)")
            }
            #expect(error?.sqlState == "42501")
        }
    }
}
