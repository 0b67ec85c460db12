import Accounts
import Civic
import Postgres
import Testing

@Suite struct TermsRenewalTests {
    /// A session of somebody who agreed to version 1 while version 2 is in force.
    private func logIn(_ town: Town) async throws -> Answer {
        try await town.confirmedResident("asa@town.example")
        return try await town.logIn()
    }

    private func accepted(_ town: Town) async throws -> Int? {
        try await town.site.database.value("SELECT terms_version FROM account", as: Int.self)
    }

    @Test func loggingInLeadsToTheNewTerms() async throws {
        try await withTown(terms: 2) { town in
            try await town.confirmedResident("asa@town.example")
            let answer = try await town.post(
                "/login", ["email": "asa@town.example", "password": "umi to kaze to", "next": "/ideas"])
            #expect(answer.status == 303 && answer.location == "/account/terms?next=%2Fideas")
            let page = try await town.get("/account/terms?next=%2Fideas", session: answer.session)
            #expect(page.status == 200 && page.text.contains("利用規約が新しくなりました"))
            #expect(page.text.contains("name=\"next\" value=\"/ideas\""))
            let agreed = try await town.post(
                "/account/terms", ["version": "2", "next": "/ideas"], session: answer.session)
            #expect(agreed.status == 303 && agreed.location == "/ideas")
            #expect(try await accepted(town) == 2)
        }
    }

    @Test func whatWaitsIsSentOnceTheTermsAreAccepted() async throws {
        try await withTown(terms: 2) { town in
            try await town.confirmedResident("asa@town.example")
            let sealed = town.posts.seal("朝の窓口を早く開けてください")
            let asked = try await town.post(
                "/login",
                ["email": "asa@town.example", "password": "umi to kaze to", "continuation": sealed])
            #expect(asked.status == 200 && asked.text.contains("朝の窓口を早く開けてください"))
            #expect(town.posts.all.isEmpty)
            let session = try #require(asked.session)
            let kept = try #require(asked.hidden("continuation"))
            let sent = try await town.post(
                "/account/terms", ["version": "2", "continuation": kept], session: session)
            #expect(sent.location == "/comments/7")
            #expect(town.posts.all.map(\.body) == ["朝の窓口を早く開けてください"])
        }
    }

    @Test func nobodyAgreesToWhatTheyHaveNotSeen() async throws {
        try await withTown(terms: 3) { town in
            let session = try #require(try await logIn(town).session)
            let page = try await town.post("/account/terms", ["version": "2"], session: session)
            #expect(page.status == 200 && page.hidden("version") == "3")
            #expect(try await accepted(town) == 1)
        }
    }

    @Test func whoAgreedIsNotAskedAgain() async throws {
        try await withTown(terms: 2) { town in
            let session = try #require(try await town.signUp().session)
            #expect(try await accepted(town) == 2)
            let page = try await town.get("/account/terms?next=/ideas", session: session)
            #expect(page.status == 303 && page.location == "/ideas")
        }
    }
}
