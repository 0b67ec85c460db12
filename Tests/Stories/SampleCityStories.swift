import Accounts
import Civic
import Drafts
import Loops
import TestSupport
import Testing

@testable import Site

@Suite struct SampleCityStories {
    static let workers = WorkerThreads(name: "sample-work", threads: 2, queue: 16)

    /// The sample city of the repository on this site; cheap hashes, since nobody's secret depends on them.
    func city(_ site: TestSite) -> SampleCity {
        let hasher = PasswordHasher(
            threads: Self.workers, parameters: HashParameters(memory: 64, passes: 1))
        return SampleCity(
            site: site.assembly.site, hasher: hasher, folder: Repository.root + "/Resources/Demo")
    }

    @Test func `the sample city fills an empty database and only once`() async throws {
        try await TestSite.with { site in
            let logIns = try await city(site).fill()
            #expect((logIns ?? []).count >= 15)
            let again = try await city(site).fill()
            #expect(again == nil)
            #expect(try await CityStore(site.database).find() == City(name: "汐見市", isSample: true))
            let counts = try await site.database.rows(
                """
                SELECT (SELECT count(*) FROM comment WHERE state = 'published') AS comments,
                       (SELECT count(*) FROM comment WHERE state = 'hidden') AS hidden,
                       (SELECT count(*) FROM idea) AS ideas, (SELECT count(*) FROM audit) AS audit
                """)
            let row = try #require(counts.first)
            #expect(try row.decode("comments", as: Int.self) >= 30)
            #expect(try row.decode("hidden", as: Int.self) == 1)
            #expect(try row.decode("ideas", as: Int.self) == 12)
            #expect(try row.decode("audit", as: Int.self) >= 2)
        }
    }

    @Test func `the closed consultation of the sample city is answered in all six categories`() async throws {
        try await TestSite.with { site in
            _ = try await city(site).fill()
            let consultations = try await ConsultationStore(site.database).published()
            let outcomes = try await site.assembly.site.ports.outcomes.outcomes(
                of: consultations.map(\.id), in: site.database)
            #expect(outcomes.count == 1)
            let outcome = try #require(outcomes.values.first)
            #expect(outcome.items == 13 && outcome.submissions == 10 && outcome.people == 10)
            #expect(outcome.categories.count == 6)
            #expect(outcome.categories.allSatisfy { $0.items > 0 })
            let result = try await site.visitor().open("/answers/minato-koen")
            #expect(result.text.contains("id=\"item-12\""))
            let open = try await site.visitor().open("/answers/shiomi-dx")
            #expect(open.text.contains("募集しています"))
            let newest = try await site.assembly.site.ports.newest(.answer, limit: 20, in: site.database)
            #expect(newest.count == 13)
        }
    }

    @Test func `two who fill it at the same time make one city`() async throws {
        try await TestSite.with { site in
            async let first = city(site).fill()
            async let second = city(site).fill()
            let made = [try await first, try await second].compactMap { $0 }
            #expect(made.count == 1)
        }
    }

    @Test func `a database that holds anything else is left alone`() async throws {
        try await World.with { world in
            await #expect(throws: CommandError.self) { _ = try await city(world.site).fill() }
            let named = try await CityStore(world.site.database).find()
            #expect(named == nil)
        }
    }

    @Test func `a person of the sample city logs in with the password that was shown`() async throws {
        try await TestSite.with { site in
            let logIns = try #require(try await city(site).fill())
            let umineko = try #require(logIns.first { $0.email == "umineko@shiomi.example" })
            let browser = site.visitor()
            let page = try await browser.submit(
                browser.open("/login"), to: "/login",
                ["email": umineko.email, "password": umineko.password])
            #expect(page.text.contains("うみねこ"))
        }
    }

    @Test func `no text of the hidden comment is on any public page`() async throws {
        try await TestSite.with { site in
            _ = try await city(site).fill()
            let hidden = try await site.database.value(
                "SELECT id FROM comment WHERE state = 'hidden'", as: Int64.self)
            let id = try #require(hidden)
            #expect(try await site.visitor().open("/comments/\(id)").status == 404)
            #expect(try await !site.visitor().open("/drafts/shiomi-dx").text.contains("係長"))
        }
    }
}
