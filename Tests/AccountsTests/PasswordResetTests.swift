import Accounts
import Civic
import Postgres
import Testing
import Web

@Suite struct PasswordResetTests {
    @Test func knownAndUnknownAddressesGetTheSameAnswer() async throws {
        try await withTown(sendsMail: true) { town in
            try await town.confirmedResident("asa@town.example")
            let known = try await town.post("/password-reset", ["email": "asa@town.example"])
            let unknown = try await town.post("/password-reset", ["email": "yoru@town.example"])
            #expect(known.status == 200 && known.headers == unknown.headers)
            #expect(known.text == unknown.text.replacing("yoru@", with: "asa@"))
            #expect(try await town.mails().map(\.to) == ["asa@town.example"])
        }
    }

    @Test func theLinkWorksOnceAndEndsAllSessions() async throws {
        try await withTown(sendsMail: true) { town in
            try await town.confirmedResident("asa@town.example")
            let session = try #require(try await town.logIn().session)
            _ = try await town.post("/password-reset", ["email": "asa@town.example"])
            let link = try town.link(in: try await town.mails()[0])
            #expect(try await town.get(link).status == 200)
            #expect(try await town.post(link, ["password": "short"]).status == 422)
            #expect(try await town.post(link, ["password": "yoru to hoshi to"]).location == "/login")
            #expect(try await ResidentSessions(town.site.database).viewer(session) == nil)
            #expect(try await town.post(link, ["password": "asa to hiru to"]).status == 410)
            #expect(try await town.logIn().status == 422)
            #expect(try await town.logIn(password: "yoru to hoshi to").status == 303)
        }
    }

    @Test func ofTwoAtTheSameTimeOneSetsThePassword() async throws {
        try await withTown(sendsMail: true) { town in
            try await town.confirmedResident("asa@town.example")
            _ = try await town.post("/password-reset", ["email": "asa@town.example"])
            let link = try town.link(in: try await town.mails()[0])
            async let first = town.post(link, ["password": "yoru to hoshi to"])
            async let second = town.post(link, ["password": "asa to hiru to"])
            #expect(try await [first.status, second.status].sorted() == [303, 410])
        }
    }

    @Test func aLinkOlderThanAnHourIsOver() async throws {
        try await withTown(sendsMail: true) { town in
            try await town.confirmedResident("asa@town.example")
            _ = try await town.post("/password-reset", ["email": "asa@town.example"])
            let link = try town.link(in: try await town.mails()[0])
            try await town.site.database.execute(
                "UPDATE account_token SET expires_at = expires_at - interval '1 hour'")
            #expect(try await town.get(link).status == 410)
            #expect(try await town.post(link, ["password": "yoru to hoshi to"]).status == 410)
        }
    }

    @Test func aConfirmationLinkResetsNoPassword() async throws {
        try await withTown(sendsMail: true) { town in
            try await town.signUp()
            let link = try town.link(in: try await town.mails()[0])
            let token = try #require(link.split(separator: "/").last)
            #expect(try await town.get("/password-reset/\(token)").status == 410)
        }
    }

    @Test func withoutMailThePageSaysWhomToAsk() async throws {
        try await withTown { town in
            let page = try await town.get("/password-reset")
            #expect(page.text.contains("<span translate=\"no\">試験市</span>の担当の窓口"))
        }
    }
}
