import Civic
import HTTPServer
import Testing

@testable import Site

/// Every route, as every kind of person, on things in every state: the table says what each gets.
@Suite struct RouteWalk {
    @Test func `every person gets the answer that the table says`() async throws {
        try await TestSite.with { site in
            let world = try await WalkWorld(site)
            for row in WalkTable.rows {
                let answers = try await Walker(world: world, row: row).answers()
                #expect(answers == row.expected, "\(row.testDescription)")
            }
        }
    }

    @Test func `every route has its row and every row its route`() async throws {
        try await TestSite.with { site in
            let routes =
                site.assembly.publicPipeline.door.routes.routes.map {
                    "public \($0.method.rawValue) \($0.pattern)"
                }
                + site.assembly.adminPipeline.door.routes.routes.map {
                    "admin \($0.method.rawValue) \($0.pattern)"
                }
            let rows = WalkTable.rows.map(\.route)
            #expect(Set(routes).subtracting(rows).sorted() == [], "routes without a row")
            #expect(Set(rows).subtracting(routes).sorted() == [], "rows without a route")
        }
    }

    @Test func `a row names an answer for each person`() {
        for row in WalkTable.rows {
            #expect(row.expected.count == WalkPerson.allCases.count, "\(row.testDescription)")
        }
    }

    /// The first row of each route that posts.
    private var posts: [WalkRow] {
        var seen: Set<String> = []
        return WalkTable.rows.filter { $0.method == "POST" && seen.insert($0.route).inserted }
    }

    @Test func `no form is taken without the session's token`() async throws {
        try await TestSite.with { site in
            let world = try await WalkWorld(site)
            for row in posts {
                var walker = Walker(world: world, row: row)
                walker.hasToken = false
                let answer = try await walker.answer(to: row.listener == .public ? .owner : .admin)
                #expect(answer == "403", "\(row.testDescription)")
            }
        }
    }

    @Test func `no form is taken from another site`() async throws {
        try await TestSite.with { site in
            let world = try await WalkWorld(site)
            for row in posts {
                var walker = Walker(world: world, row: row)
                walker.foreignOrigin = "https://elsewhere.example"
                for person in [WalkPerson.visitor, .owner, .admin] {
                    let answer = try await walker.answer(to: person)
                    #expect(answer == "403", "\(row.testDescription) \(person)")
                }
            }
        }
    }

    @Test func `what only staff use is not on the public listener, nor what residents use on the other`()
        async throws
    {
        try await TestSite.with { site in
            let world = try await WalkWorld(site)
            let patterns = Dictionary(grouping: WalkTable.rows, by: \.listener).mapValues {
                Set($0.map(\.pattern))
            }
            // The admin listener takes "new" for the id of an idea and asks to log in.
            for row in WalkTable.rows where row.pattern != "/ideas/new" {
                var walker = Walker(world: world, row: row)
                walker.listener = row.listener == .public ? .admin : .public
                guard patterns[walker.listener]?.contains(row.pattern) == false else { continue }
                for person in [WalkPerson.owner, .admin] {
                    #expect(try await walker.answer(to: person) == "404", "\(row.testDescription) \(person)")
                }
            }
        }
    }
}
