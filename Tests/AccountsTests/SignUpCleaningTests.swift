import Accounts
import Civic
import Postgres
import Testing

@Suite struct SignUpCleaningTests {
    private func age(_ town: Town, _ interval: SQL) async throws {
        try await town.site.database.execute(
            "UPDATE account SET created_at = now() - interval \(interval)")
    }

    private func accounts(_ town: Town) async throws -> Int? {
        try await town.site.database.value("SELECT count(*) FROM account", as: Int.self)
    }

    @Test func whatNobodyConfirmedIsGoneAfterThreeDays() async throws {
        try await withTown(sendsMail: true) { town in
            try await town.signUp()
            try await age(town, "'71 hours'")
            try await SignUpCleaning(town.site).run()
            #expect(try await accounts(town) == 1)
            try await age(town, "'73 hours'")
            try await SignUpCleaning(town.site).run()
            #expect(try await accounts(town) == 0)
            #expect(town.contributions.deleted.count == 1)
        }
    }

    @Test func whoConfirmedStays() async throws {
        try await withTown { town in
            try await town.signUp()
            try await age(town, "'400 days'")
            try await SignUpCleaning(town.site).run()
            #expect(try await accounts(town) == 1)
            #expect(town.contributions.deleted.isEmpty)
        }
    }
}
