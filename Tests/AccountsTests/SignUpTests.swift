import Accounts
import Civic
import Postgres
import Testing
import Web

@Suite struct SignUpTests {
    @Test func withoutMailAnAccountWorksAtOnce() async throws {
        try await withTown { town in
            let answer = try await town.signUp(" ＡＳＡ@town.example", name: "　朝市の人 ")
            #expect(answer.status == 303 && answer.location == "/")
            let session = try #require(answer.session)
            let resident = try await ResidentSessions(town.site.database).viewer(session)
            #expect(resident?.displayName == "朝市の人" && resident?.isConfirmed == true)
            let version: Int32? = try await town.site.database.value(
                "SELECT terms_version FROM account WHERE email = 'asa@town.example'")
            #expect(version.map(Int.init) == FixedTerms().version)
        }
    }

    @Test func aRefusedFormKeepsWhatWasTypedButThePassword() async throws {
        try await withTown { town in
            let answer = try await town.post(
                "/signup",
                ["email": "asa@town", "password": "kaze777", "display_name": "朝市の<人>", "next": "/ideas"])
            #expect(answer.status == 422 && answer.session == nil)
            #expect(answer.text.contains("value=\"asa@town\"") && answer.text.contains("朝市の&lt;人&gt;"))
            #expect(answer.text.contains("href=\"#email\"") && answer.text.contains("href=\"#password\""))
            #expect(!answer.text.contains("kaze777"))
            #expect(answer.text.contains("name=\"next\" value=\"/ideas\""))
        }
    }

    @Test func aTakenAddressIsSaidToBeTaken() async throws {
        try await withTown { town in
            try await town.signUp()
            let answer = try await town.signUp("ASA@town.example", password: "yoru to hoshi to")
            #expect(answer.status == 422 && answer.text.contains("登録済み"))
            #expect(answer.hidden("csrf") == nil)
        }
    }

    @Test func twoAtTheSameTimeWithOneAddressMakeOneAccount() async throws {
        try await withTown { town in
            async let first = town.signUp(name: "一人目")
            async let second = town.signUp(name: "二人目")
            let statuses = try await [first.status, second.status].sorted()
            #expect(statuses == [303, 422])
            let count: Int? = try await town.site.database.value("SELECT count(*) FROM account")
            #expect(count == 1)
        }
    }

    @Test func whoLooksForTheAddressesOfOthersIsSlowedDown() async throws {
        try await withTown { town in
            try await town.signUp()
            var statuses: [Int] = []
            for _ in 0..<20 { statuses.append(try await town.signUp().status) }
            #expect(statuses.first == 422 && statuses.last == 429)
        }
    }

    @Test func aPageElsewhereIsNoPlaceToGoOnTo() async throws {
        try await withTown { town in
            let places = [
                "https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)",
            ]
            for (number, next) in places.enumerated() {
                let answer = try await town.post(
                    "/signup",
                    [
                        "email": "a\(number)@town.example", "password": "umi to kaze to",
                        "display_name": "人", "next": next,
                    ])
                #expect(answer.location == "/")
            }
        }
    }

    @Test func thePageSaysWhatTheDataAreForAndWhatIsAccepted() async throws {
        try await withTown { town in
            let page = try await town.get("/signup")
            #expect(page.text.contains("ほかの目的には使いません"))
            #expect(page.text.contains("href=\"/terms\"") && page.text.contains("href=\"/privacy\""))
            #expect(page.text.contains("autocomplete=\"new-password\""))
        }
    }
}
