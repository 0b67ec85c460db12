import Accounts
import Civic
import Postgres
import Testing
import Web

/// Write first, log in at send.
@Suite struct ErrandTests {
    private let text = "魚市場の朝は早いので、夜明け前にも手続きできると助かります。"

    @Test func aWrongPasswordKeepsTheTextAndTheRightOneSendsIt() async throws {
        try await withTown { town in
            try await town.confirmedResident("asa@town.example")
            let sealed = town.posts.seal(text)
            let wrong = try await town.post(
                "/login", ["email": "asa@town.example", "password": "chigau", "continuation": sealed])
            #expect(
                wrong.status == 422 && wrong.text.contains(text) && wrong.hidden("continuation") == sealed)
            let right = try await town.post(
                "/login", ["email": "asa@town.example", "password": "umi to kaze to", "continuation": sealed])
            #expect(right.location == "/comments/7" && right.session != nil)
            #expect(town.posts.all.map(\.body) == [text])
            #expect(town.posts.all.map(\.hasToken) == [true], "a form shown again must be sendable")
        }
    }

    @Test func theWayToSignUpAndBackCarriesTheText() async throws {
        try await withTown { town in
            let sealed = town.posts.seal(text)
            for path in ["/signup", "/login"] {
                let page = try await town.post(path, ["continuation": sealed])
                #expect(
                    page.status == 200 && page.text.contains(text) && page.hidden("continuation") == sealed)
                #expect(!page.text.contains("role=\"alert\""))
            }
            let done = try await town.signUp(withText: text)
            #expect(done.location == "/comments/7" && town.posts.all.map(\.resident.displayName) == ["朝市の人"])
        }
    }

    @Test func whatIsTooOldOrAlteredDoesNotKeepAnybodyOut() async throws {
        try await withTown { town in
            try await town.confirmedResident("asa@town.example")
            let old = town.posts.seal(text, until: UnixTime(seconds: 1))
            for sealed in [old, "made up", town.posts.seal(text) + "x"] {
                let answer = try await town.post(
                    "/login",
                    ["email": "asa@town.example", "password": "umi to kaze to", "continuation": sealed])
                #expect(answer.status == 303 && answer.location == "/" && answer.session != nil)
                #expect(answer.headers.all("Set-Cookie").contains { $0.hasPrefix("__Host-flash=") })
            }
            #expect(town.posts.all.isEmpty)
        }
    }

    @Test func aRefusedPostShowsTheTextToWhoIsNowSignedIn() async throws {
        try await withTown { town in
            town.posts.refuse(.conflict)
            let answer = try await town.signUp(withText: text)
            #expect(answer.status == 409 && answer.session != nil && answer.text.contains(text))
        }
    }

    @Test func aVoteIsAnnouncedWithoutText() async throws {
        try await withTown { town in
            let page = try await town.post("/login", ["continuation": town.posts.seal(nil)])
            #expect(page.text.contains("賛成・反対や応援"))
        }
    }
}
