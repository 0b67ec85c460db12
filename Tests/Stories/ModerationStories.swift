import Civic
import Testing

@Suite struct ModerationStories {
    private let text = "担当の電話番号は0192-…です"
    private let reason = "個人の電話番号が書かれていたため"

    /// The address of the newest comment.
    private func newest(_ world: World) async throws -> String {
        let id: CommentID = try await world.site.database.one("SELECT max(id) FROM comment")
        return Addresses.comment(id)
    }

    private func hide(_ world: World, by staff: Browser, _ fields: [String: String]) async throws -> Page {
        let action = "/moderation" + (try await newest(world)) + "/hiding"
        return try await staff.submit(staff.open("/moderation"), to: action, fields)
    }

    @Test func `a moderator hides a comment with a reason: visitors lose it, its author reads why`()
        async throws
    {
        try await World.with { world in
            let author = try await world.resident("yuki")
            try await world.comment(text, by: author)
            let address = try await newest(world)
            #expect(try await world.site.visitor().get(address).status == 200)
            let staff = try await world.staff("tsukamoto")
            let page = try await hide(world, by: staff, ["reason": reason])
            #expect(page.text.contains("非表示にしました"))
            #expect(try await world.site.visitor().get(address).status == 404)
            #expect(try await !world.site.visitor().get(world.passagePath()).text.contains(text))
            #expect(try await author.get("/account/notices").text.contains(reason))
            #expect(try await author.get(address).text.contains(reason))
        }
    }

    @Test func `what was hidden by mistake is restored for everyone`() async throws {
        try await World.with { world in
            let author = try await world.resident("yuki")
            try await world.comment(text, by: author)
            let address = try await newest(world)
            let staff = try await world.staff("tsukamoto")
            _ = try await hide(world, by: staff, ["reason": reason])
            let action = "/moderation" + address + "/restoration"
            let page = try await staff.submit(staff.open("/moderation?state=hidden"), to: action)
            #expect(page.text.contains("公開に戻しました"))
            #expect(try await world.site.visitor().get(address).text.contains(text))
        }
    }

    @Test func `without a reason nothing is hidden, a usual reason is enough`() async throws {
        try await World.with { world in
            try await world.comment(text, by: try await world.resident("yuki"))
            let staff = try await world.staff("tsukamoto")
            let refused = try await hide(world, by: staff, ["reason": "　"])
            #expect(refused.status == 422)
            #expect(refused.text.contains("理由を書いてください"))
            #expect(try await world.site.visitor().get(newest(world)).status == 200)
            let hidden = try await hide(world, by: staff, ["usual": "personal_data"])
            #expect(hidden.text.contains("個人を特定できる情報"))
        }
    }

    @Test func `hiding what a colleague hid a moment ago is told, not repeated`() async throws {
        try await World.with { world in
            try await world.comment(text, by: try await world.resident("yuki"))
            let (first, second) = (try await world.staff("tsukamoto"), try await world.staff("sato"))
            let stale = try await second.open("/moderation")
            _ = try await hide(world, by: first, ["reason": reason])
            let action = "/moderation" + (try await newest(world)) + "/hiding"
            let told = try await second.submit(stale, to: action, ["reason": "ほかの理由"])
            #expect(told.text.contains("すでに非表示になっています"))
            #expect(try await world.site.database.one("SELECT count(*) FROM moderation_decision") as Int == 1)
        }
    }

    @Test func `staff act under their names: each act is in the audit log and the security log`() async throws
    {
        try await World.with { world in
            try await world.comment(text, by: try await world.resident("yuki"))
            _ = try await hide(world, by: try await world.staff("tsukamoto"), ["reason": reason])
            let log = try await world.staff("morishita", .admin).get("/audit")
            #expect(log.text.contains("意見を非表示にした"))
            #expect(log.text.contains("tsukamoto"))
            #expect(!log.text.contains(reason))
            #expect(world.site.securityLines.text.contains("\"event\":\"hiding\""))
            #expect(!world.site.securityLines.text.contains("電話番号"))
        }
    }

    @Test func `a wrong password is refused and noted, and the link works once`() async throws {
        try await World.with { world in
            _ = try await world.staff("tsukamoto")
            let browser = world.site.staffVisitor()
            let refused = try await browser.submit(
                browser.open("/login"), to: "/login",
                ["email": "tsukamoto@city.example", "password": "not the password"])
            #expect(refused.status == 422)
            #expect(refused.text.contains("tsukamoto@city.example"))
            #expect(world.site.securityLines.text.contains("staff_login_failed"))
        }
    }
}
