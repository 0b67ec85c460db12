import Civic
import Postgres
import Testing

@testable import Site

/// Every staff route, on things of one consultation, by people whose roles count in another one.
@Suite struct PlaceWalk {
    @Test func `whoever has a role in another consultation sees and changes nothing of this one`()
        async throws
    {
        try await TestSite.with { site in
            let world = try await WalkWorld(site)
            let elsewhere: ConsultationID = try await site.database.one(
                "INSERT INTO consultation (slug, title) VALUES ('elsewhere', 'elsewhere') RETURNING id")
            for row in WalkTable.admin where try isAboutAThing(row, site) {
                var walker = Walker(world: world, row: row)
                walker.place = elsewhere
                let before = try await acts(site)
                for person in [WalkPerson.moderator, .editor, .answerer, .reader] {
                    let answer = try await walker.answer(to: person)
                    #expect(
                        ["403", "404"].contains(answer), "\(row.testDescription) \(person) got \(answer)")
                }
                #expect(try await acts(site) == before, "\(row.testDescription) was recorded")
            }
        }
    }

    @Test func `whoever has the role here gets the same as with a role for everything`() async throws {
        try await TestSite.with { site in
            let world = try await WalkWorld(site)
            for row in WalkTable.admin where row.method == "GET" && row.object == "published" {
                guard try isAboutAThing(row, site) else { continue }
                var walker = Walker(world: world, row: row)
                walker.place = world.open.consultation
                for (person, expected) in zip(WalkPerson.allCases, row.expected) {
                    guard person.role != nil, person != .admin else { continue }
                    let answer = try await walker.answer(to: person)
                    #expect(answer == expected, "\(row.testDescription) \(person)")
                }
            }
        }
    }

    @Test func `every staff route says what its address names`() async throws {
        try await TestSite.with { site in
            for route in site.assembly.adminPipeline.door.routes.routes {
                let name = "\(route.method.rawValue) \(route.pattern)"
                switch route.permission {
                case .staff, .anyStaff:
                    #expect(route.reach != nil, "\(name) declares nothing in StaffReaches")
                default: continue
                }
                // A list has no parameter; what has one is about that thing, the whole site or oneself.
                if route.pattern.description.contains("{") {
                    #expect(
                        route.reach != .narrowed, "\(name) has a parameter that nothing is declared about")
                }
            }
        }
    }

    private func isAboutAThing(_ row: WalkRow, _ site: TestSite) throws -> Bool {
        let route = site.assembly.adminPipeline.door.routes.routes.first {
            $0.method.rawValue == row.method && $0.pattern.description == row.pattern
        }
        switch try #require(route, "\(row.testDescription)").reach {
        case .thing, .site: return true
        case .own, .narrowed, nil: return false
        }
    }

    private func acts(_ site: TestSite) async throws -> Int {
        try await site.database.one("SELECT count(*) FROM audit")
    }
}
