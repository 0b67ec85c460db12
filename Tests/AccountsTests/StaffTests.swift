import Accounts
import Civic
import Postgres
import TestSupport
import Testing
import Web

@Suite struct StaffTests {
    private let entry = StaffEntry(hasher: PasswordHasher(threads: Town.threads, parameters: Town.cheap))

    private func member(
        _ password: String = "shiyakusho no kagi", email: String = "mori@city.example", in database: Database
    ) async throws -> StaffMember? {
        try await entry.member(email: email, password: password, from: "192.0.2.1", in: database)
    }

    private func added(to database: Database) async throws -> StaffID {
        let accounts = StaffAccounts(database)
        let token = try await accounts.add(email: " Mori@city.example", name: "森下", role: .moderator)
        let hash = try await entry.hash("shiyakusho no kagi")
        return try #require(try await accounts.setPassword(hash, with: token))
    }

    @Test func theLinkSetsThePasswordOnce() async throws {
        try await withDatabase { database in
            let accounts = StaffAccounts(database)
            let token = try await accounts.add(email: "mori@city.example", name: "森下", role: .moderator)
            #expect(try await member(in: database) == nil)
            #expect(try await accounts.owner(of: token) != nil)
            let hash = try await entry.hash("shiyakusho no kagi")
            #expect(try await accounts.setPassword(hash, with: token) != nil)
            #expect(try await accounts.setPassword(hash, with: token) == nil)
            #expect(try await member(in: database)?.role == .moderator)
            #expect(try await member("chigau kagi", in: database) == nil)
            #expect(try await member(email: "other@city.example", in: database) == nil)
        }
    }

    @Test func aSecondLinkReplacesTheFirstAndTheOldLinkIsOver() async throws {
        try await withDatabase { database in
            let accounts = StaffAccounts(database)
            let first = try await accounts.add(email: "mori@city.example", name: "森下", role: .editor)
            let second = try await accounts.add(email: "mori@city.example", name: "森下", role: .admin)
            #expect(try await accounts.owner(of: first) == nil)
            let id = try #require(try await accounts.owner(of: second))
            let names = try await AccountPeople().staff([id], in: database)
            #expect(names == [id: Person(displayName: "森下")])
            try await database.execute("UPDATE staff_token SET expires_at = now()")
            #expect(try await accounts.setPassword("x", with: second) == nil)
        }
    }

    @Test func aSessionEndsThirtyMinutesAfterTheLastRequest() async throws {
        try await withDatabase { database in
            let id = try await added(to: database)
            let sessions = StaffSessions(database)
            let token = try await sessions.open(for: id)
            try await database.execute("UPDATE staff_session SET seen_at = now() - interval '29 minutes'")
            #expect(try await sessions.viewer(token)?.id == id, "and this request moves the time on")
            let moved: Bool? = try await database.value(
                "SELECT seen_at > now() - interval '1 minute' FROM staff_session")
            #expect(moved == true)
            try await database.execute("UPDATE staff_session SET seen_at = now() - interval '31 minutes'")
            #expect(try await sessions.viewer(token) == nil)
        }
    }

    @Test func aDisabledMemberIsOutAtOnce() async throws {
        try await withDatabase { database in
            let id = try await added(to: database)
            let token = try await StaffSessions(database).open(for: id)
            try await StaffAccounts(database).setDisabled(true, id)
            #expect(try await StaffSessions(database).viewer(token) == nil)
            #expect(try await member(in: database) == nil)
        }
    }

    @Test func whatIsNoAddressIsRefusedInWords() async throws {
        try await withDatabase { database in
            await #expect(throws: StaffAccounts.Unusable.self) {
                try await StaffAccounts(database).add(email: "mori", name: "森下", role: .editor)
            }
        }
    }

    @Test func manyTriesAtOneNameAreStopped() async throws {
        try await withDatabase { database in
            for _ in 0..<10 { _ = try await member("chigau kagi", in: database) }
            await #expect(throws: WebError.self) { try await member(in: database) }
        }
    }
}
