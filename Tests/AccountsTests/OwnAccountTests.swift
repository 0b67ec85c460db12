import Accounts
import Civic
import Postgres
import Testing
import Web

@Suite struct OwnAccountTests {
    @Test func theNameIsChanged() async throws {
        try await withTown { town in
            let session = try #require(try await town.signUp().session)
            let refused = try await town.post(
                "/account/display-name", ["display_name": " "], session: session)
            #expect(refused.status == 422 && refused.text.contains("href=\"#name-display_name\""))
            let done = try await town.post(
                "/account/display-name", ["display_name": "夜市の人"], session: session)
            #expect(done.location == "/account")
            #expect(try await town.shows("value=\"夜市の人\"", at: "/account", session: session))
        }
    }

    @Test func aNewPasswordNeedsTheOldOneAndEndsOtherSessions() async throws {
        try await withTown { town in
            let session = try #require(try await town.signUp().session)
            let other = try #require(try await town.logIn().session)
            let wrong = try await town.post(
                "/account/password", ["current_password": "chigau", "password": "yoru to hoshi to"],
                session: session)
            #expect(wrong.status == 422 && !wrong.text.contains("chigau"))
            let done = try await town.post(
                "/account/password", ["current_password": "umi to kaze to", "password": "yoru to hoshi to"],
                session: session)
            #expect(done.status == 303)
            let sessions = ResidentSessions(town.site.database)
            #expect(try await sessions.viewer(session) != nil)
            #expect(try await sessions.viewer(other) == nil)
            #expect(try await town.logIn(password: "yoru to hoshi to").status == 303)
        }
    }

    @Test func otherDevicesAreLoggedOut() async throws {
        try await withTown { town in
            let session = try #require(try await town.signUp().session)
            let other = try #require(try await town.logIn().session)
            #expect(try await town.shows("2か所", at: "/account", session: session))
            _ = try await town.post("/account/other-sessions/withdrawal", session: session)
            let sessions = ResidentSessions(town.site.database)
            #expect(try await sessions.viewer(session) != nil)
            #expect(try await sessions.viewer(other) == nil)
        }
    }

    @Test func theLanguageOfMailsIsChosen() async throws {
        try await withTown(sendsMail: true) { town in
            let id = try await town.confirmedResident("asa@town.example")
            let session = try #require(try await town.logIn().session)
            #expect(
                try await town.post("/account/language", ["language": "en"], session: session).status == 303)
            await #expect(throws: WebError.badRequest) {
                try await town.post("/account/language", ["language": "xx"], session: session)
            }
            try await town.tell(id, Notice(kind: .reply, path: "/comments/3", detail: "Yes."))
            #expect(try await town.mails().map(\.subject) == ["[試験市] Somebody replied to your comment"])
        }
    }
}
