import Accounts
import Civic
import Postgres
import Testing
import Web

@Suite struct ClosingTests {
    private let right: KeyValuePairs = ["texts": "keep", "current_password": "umi to kaze to"]

    private func count(_ table: SQL, _ town: Town) async throws -> Int {
        try await town.site.database.value("SELECT count(*) FROM \(table)", as: Int.self) ?? -1
    }

    @Test func theFormAsksForAChoiceAndThePassword() async throws {
        try await withTown { town in
            let session = try #require(try await town.signUp().session)
            let undecided = try await town.post(
                "/account/closing", ["current_password": "umi to kaze to"], session: session)
            #expect(undecided.status == 422 && undecided.text.contains("href=\"#texts\""))
            let wrong = try await town.post(
                "/account/closing", ["texts": "withdraw", "current_password": "chigau"], session: session)
            #expect(wrong.status == 422 && wrong.text.contains("value=\"withdraw\" checked"))
            #expect(!wrong.text.contains("chigau"))
            #expect(try await town.get("/account", session: session).status == 200)
        }
    }

    @Test func nothingIsLeftThatSaysWhoItWas() async throws {
        try await withTown { town in
            let session = try #require(try await town.signUp().session)
            let other = try #require(try await town.logIn().session)
            let done = try await town.post("/account/closing", right, session: session)
            #expect(done.status == 303 && done.location == "/")
            let sessions = ResidentSessions(town.site.database)
            #expect(try await sessions.viewer(session) == nil)
            #expect(try await sessions.viewer(other) == nil)
            #expect(try await town.logIn().status == 422)
            let left = try await count(
                "account WHERE email IS NOT NULL OR display_name <> '-' OR password_hash <> '-'", town)
            #expect(left == 0)
            #expect(town.contributions.withdrawn.isEmpty)
        }
    }

    @Test func theAddressIsFreeAgain() async throws {
        try await withTown { town in
            let session = try #require(try await town.signUp().session)
            _ = try await town.post("/account/closing", right, session: session)
            #expect(try await town.signUp().session != nil)
            #expect(try await count("account", town) == 2)
        }
    }

    @Test func theAuditLogKnowsThatItHappenedAndNotToWhom() async throws {
        try await withTown { town in
            let session = try #require(try await town.signUp().session)
            _ = try await town.post("/account/closing", right, session: session)
            let rows = try await AuditLog(town.site.database).newest(limit: 5)
            #expect(rows.map(\.act) == ["account.closing"])
            #expect(rows.allSatisfy { $0.subjectID == nil && $0.staffID == nil })
        }
    }

    @Test func textsAreTakenBackWhereThePersonWantsIt() async throws {
        try await withTown { town in
            let session = try #require(try await town.signUp().session)
            _ = try await town.post(
                "/account/closing", ["texts": "withdraw", "current_password": "umi to kaze to"],
                session: session)
            let account = try await town.site.database.value("SELECT id FROM account", as: AccountID.self)
            #expect(town.contributions.withdrawn == [account])
        }
    }
}
