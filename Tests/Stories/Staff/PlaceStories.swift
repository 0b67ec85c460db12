import Civic
import Postgres
import Testing

@testable import Site

@Suite struct PlaceStories {
    private let text = "夜の窓口を開けてください"

    /// A consultation beside that of the world.
    private func park(_ world: World) async throws -> ConsultationID {
        try await world.site.database.one(
            """
            INSERT INTO consultation (slug, title, published_at, opens_at)
            VALUES ('park', '公園の計画', now(), now()) RETURNING id
            """)
    }

    private func own(_ world: World) async throws -> ConsultationID {
        try #require(try await ConsultationStore(world.site.database).id(of: world.draft))
    }

    @Test func `lists, numbers and files hold only what belongs to a member's consultations`() async throws {
        try await World.with { world in
            try await world.comment(text, by: world.resident("yuki"))
            let stranger = try await world.staff("mori", as: .editor, in: [park(world)])
            let member = try await world.staff("sato", as: .editor, in: [own(world)])
            for path in ["/", "/moderation", "/ideas", "/consultations", "/drafts", "/answers", "/exports"] {
                let theirs = try await stranger.open(path)
                #expect(theirs.status == 200, "\(path)")
                #expect(!theirs.text.contains(text) && !theirs.text.contains("汐見市デジタル戦略"), "\(path)")
                #expect(try await member.open(path).status == 200, "\(path)")
            }
            #expect(try await member.open("/moderation").text.contains(text))
            #expect(try await stranger.open("/consultations").text.contains("公園の計画"))
            for format in ["csv", "xlsx", "json"] {
                let path = "/exports/comments.\(format)?draft=\(world.draft)"
                #expect(try await stranger.get(path).status == 404, "\(format)")
                #expect(try await member.get(path).status == 200, "\(format)")
            }
        }
    }

    @Test func `no list names what belongs to the consultations of others`() async throws {
        try await World.with { world in
            try await world.comment(text, by: world.resident("yuki"))
            let stranger = try await world.staff("mori", as: .editor, in: [park(world)])
            let lists = world.site.assembly.adminPipeline.door.routes.routes.filter {
                // The guide of components shows made-up things.
                $0.method == .get && $0.reach == .narrowed && $0.pattern.description != "/style"
            }
            #expect(lists.count > 10)
            for route in lists {
                let page = try await stranger.open(route.pattern.description)
                #expect(!page.text.contains(text) && !page.text.contains("汐見市デジタル戦略"), "\(route.pattern)")
            }
        }
    }

    @Test func `a role in one place gives no act in another where the same person only reads`() async throws {
        try await World.with { world in
            try await world.comment(text, by: world.resident("yuki"))
            let id: CommentID = try await world.site.database.one("SELECT max(id) FROM comment")
            let (here, there) = (try await own(world), try await park(world))
            let member = try await world.staff("mori", places: [here: .reader, there: .moderator])
            let page = try await member.open("/moderation/comments/\(id)")
            #expect(page.status == 200 && page.text.contains(text))
            #expect(!page.text.contains("/hiding"), "no form for what would be refused")
            let token = try await member.open("/profile").form(to: "/profile/password").fields["csrf"] ?? ""
            let tried = try await member.post(
                "/moderation/comments/\(id)/hiding", ["reason": "理由", "csrf": token])
            #expect(tried.status == 403)
            #expect(world.site.securityLines.text.contains("staff_refused"))
        }
    }

    @Test func `only whoever edits all consultations makes new ones or changes the site`() async throws {
        try await World.with { world in
            let member = try await world.staff("mori", as: .editor, in: [own(world)])
            #expect(try await member.get("/consultations/new").status == 403)
            #expect(try await !member.open("/consultations").text.contains("/consultations/new"))
            #expect(try await member.get("/settings").status == 403)
            #expect(try await member.get("/audit").status == 403)
        }
    }

    @Test func `a draft is not brought into a consultation of others`() async throws {
        try await World.with { world in
            let member = try await world.staff("mori", as: .editor, in: [park(world)])
            let list = try await member.open("/drafts")
            let token = try list.form(to: "/drafts").fields["csrf"] ?? ""
            let fields = ["csrf": token, "consultation": world.draft.rawValue, "title": "公園", "slug": "mine"]
            let page = try await member.upload(
                "/drafts", fields: fields, file: ("file", "a.txt", Array("第1章 はじめに\n本文です。".utf8)))
            #expect(page.status == 422)
            let made: Int = try await world.site.database.one("SELECT count(*) FROM draft")
            #expect(made == 1)
        }
    }
}
