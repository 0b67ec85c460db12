import Civic
import Postgres
import Testing

@testable import Site

/// A text that a moderator looks at first: who sees it, and when everybody does.
@Suite struct HeldStories {
    private let secret = "ひみつの灯台守の電話は090-1234-5678"

    private func checkFirst(_ world: World, _ checks: String...) async throws -> Browser {
        let staff = try await world.staff("tsukamoto")
        let fields = checks.map { ("check", $0) }
        try await world.site.database.execute(
            """
            INSERT INTO moderation_mode (consultation_id, checks)
            SELECT id, \(fields.map(\.1)) FROM consultation WHERE slug = 'dx'
            """)
        return staff
    }

    private func newest(_ world: World) async throws -> CommentID {
        try await world.site.database.one("SELECT max(id) FROM comment")
    }

    private func approve(_ world: World, _ staff: Browser) async throws -> Page {
        let page = try await staff.open("/moderation/queue")
        let form = try #require(page.forms.first { $0.fields["act"] == "approve" })
        return try await staff.submit(page, to: "/moderation/queue", form.fields)
    }

    @Test func `a comment with a telephone number is its author's alone until a moderator has looked`()
        async throws
    {
        try await World.with { world in
            let staff = try await checkFirst(world, "personal_data")
            let author = try await world.resident("yuki")
            let told = try await world.comment(secret, by: author)
            #expect(told.text.contains("職員が確認したあとに公開されます"))
            let id = try await newest(world)
            #expect(try await author.open(world.passagePath()).text.contains(secret))
            let index = world.site.assembly.site.searchIndex
            try await index.rebuildIfOutdated()
            try await index.update()
            for browser in [world.site.visitor(), try await world.resident("haru")] {
                #expect(try await browser.get(Addresses.comment(id)).status == 404)
                for path in [
                    "/", world.passagePath(), world.draftPath, "/consultations/dx", "/embed/consultations/dx",
                    "/feeds/consultations.atom", "/sitemap.xml", "/answers", "/calendars/consultations.ics",
                ] {
                    let text = try await browser.get(path).text
                    #expect(!text.contains("灯台守") && !text.contains("意見 1件"), "\(path)")
                }
                let found = try await browser.get("/search?q=%E7%81%AF%E5%8F%B0%E5%AE%88")
                #expect(!found.text.contains(Addresses.comment(id)))
            }
            #expect(try await staff.open("/moderation/queue").text.contains("090-1234-5678"))
            #expect(try await approve(world, staff).text.contains("1件を確認済みにしました"))
            #expect(try await world.site.visitor().get(world.passagePath()).text.contains(secret))
            #expect(try await author.get("/account/notices").text.contains("あなたの投稿を公開しました"))
        }
    }

    @Test func `the answered person hears of a held reply only when it is public`() async throws {
        try await World.with { world in
            let staff = try await checkFirst(world, "link")
            let asked = try await world.resident("yuki")
            try await world.comment("夜も開けてください", by: asked)
            let parent = try await newest(world)
            let replier = try await world.resident("haru")
            let page = try await replier.open(world.passagePath())
            _ = try await replier.submit(
                page, to: world.commentsPath(), ["parent": "\(parent)", "body": "https://example.com をどうぞ"])
            #expect(try await !asked.get("/account/notices").text.contains("example.com"))
            _ = try await approve(world, staff)
            _ = try await approve(world, staff)
            #expect(try await asked.get("/account/notices").text.contains("example.com"))
        }
    }

    @Test func `what becomes questionable by a change is held again`() async throws {
        try await World.with { world in
            _ = try await checkFirst(world, "personal_data")
            let author = try await world.resident("yuki")
            try await world.comment("夜も開けてください", by: author)
            let path = Addresses.commentEdit(try await newest(world))
            _ = try await author.submit(author.open(path), to: path, ["body": secret, "stance": "agree"])
            #expect(try await !world.site.visitor().get(world.passagePath()).text.contains("灯台守"))
        }
    }

    @Test func `a suspended person is told why and until when, and keeps the text`() async throws {
        try await World.with { world in
            let author = try await world.resident("yuki")
            try await world.comment("ひとつめの意見です", by: author)
            let account: AccountID = try await world.site.database.one("SELECT max(author_id) FROM comment")
            let admin = try await world.staff("morishita", .admin)
            let person = "/moderation/people/\(account)"
            let day = CivilDate(Instant.now + .seconds(30 * 86_400))
            let suspended = try await admin.submit(
                admin.open(person), to: person + "/suspension",
                ["reason": "くり返し決まりに合わない投稿があったため", "until": "\(day.year)年\(day.month)月\(day.day)日"])
            #expect(suspended.text.contains("投稿を停止し、理由と期限を伝えました"), "\(suspended.text)")
            let refused = try await world.comment("ふたつめの長い意見です", by: author)
            #expect(refused.status == 409)
            #expect(refused.text.contains("くり返し決まりに合わない投稿があったため"))
            #expect(refused.text.contains("\(day.year)年\(day.month)月\(day.day)日"))
            #expect(refused.text.contains("ふたつめの長い意見です"))
            let back = try await admin.submit(admin.open(person), to: person + "/suspension/end")
            #expect(back.text.contains("停止を終え"))
            #expect(try await world.comment("みっつめの意見です", by: author).status == 200)
        }
    }
}
