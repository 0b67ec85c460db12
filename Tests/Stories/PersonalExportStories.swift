import Civic
import Foundation
import Testing

@Suite struct PersonalExportStories {
    @Test func `personal data leaves with a purpose only, for its writer and a short time`() async throws {
        try await World.with { world in
            _ = try await world.resident("yuki")
            let admin = try await world.staff("chief", .admin)
            let page = try await admin.open("/exports/people")
            let empty = try await admin.submitOnly(page, to: "/exports/people", ["purpose": " "])
            #expect(empty.status == 422)
            let begun = try await admin.submitOnly(page, to: "/exports/people", ["purpose": "資格の確認"])
            let files = try #require(begun.location)
            let csv = try await admin.get(files + "/accounts?format=csv")
            #expect(csv.text.hasPrefix("\u{FEFF}id,display_name,email,") && csv.text.contains(",yuki,"))
            let other = try await world.staff("deputy", .admin)
            #expect(try await other.get(files + "/accounts").status == 404)
            try await world.site.databases.with(.owner) { database in
                try await database.execute(
                    "UPDATE personal_export SET made_at = now() - interval '16 minutes'")
            }
            #expect(try await admin.get(files + "/accounts").status == 404)
            #expect(
                try await world.site.database.one(
                    "SELECT count(*) FROM audit WHERE act LIKE 'export.p%'") as Int == 2)
        }
    }

    @Test func `whoever may export but not see personal data is refused`() async throws {
        try await World.with { world in
            let refused = try await world.staff("clerk", .editor).get("/exports/people")
            #expect(refused.status == 403)
        }
    }
}
