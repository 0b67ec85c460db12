import Testing

@Suite struct ThreadStories {
    @Test func `a reply stands below its comment, and its author is told once`() async throws {
        try await World.with { world in
            let (hana, taro) = (try await world.resident("hana"), try await world.resident("taro"))
            try await world.comment("最初の意見", by: hana)
            let page = try await taro.open(world.passagePath())
            let parent = try await world.lastComment()
            let fields = ["body": "同感です", "parent": "\(parent)"]
            let replied = try await taro.submit(page, to: world.commentsPath(), fields)
            #expect(replied.text.contains("同感です"))
            _ = try await taro.submit(page, to: world.commentsPath(), fields)
            let notices = try await hana.open("/account/notices")
            #expect(notices.text.components(separatedBy: "同感です").count == 2)
            #expect(try await !taro.open("/account/notices").text.contains("同感です"))
        }
    }

    @Test func `an author edits a comment, and it is marked`() async throws {
        try await World.with { world in
            let hana = try await world.resident("hana")
            try await world.comment("まちがえた", by: hana)
            let path = "/comments/\(try await world.lastComment())"
            let form = try await hana.open(path + "/edit")
            let edited = try await hana.submit(
                form, to: path + "/edit", ["body": "直した", "stance": "neutral"])
            #expect(edited.text.contains("直した"))
            #expect(edited.text.contains("編集済み"))
            let taro = try await world.resident("taro")
            #expect(try await taro.open(path + "/edit").status == 404)
        }
    }

    @Test func `an author withdraws a comment, and visitors no longer see it`() async throws {
        try await World.with { world in
            let hana = try await world.resident("hana")
            try await world.comment("消したい意見", by: hana)
            let path = "/comments/\(try await world.lastComment())"
            let before = try await world.site.visitor().open(world.passagePath())
            #expect(before.text.contains("消したい意見"))
            let page = try await hana.submit(hana.open(path), to: path + "/withdrawal")
            #expect(page.status == 200)
            let after = try await world.site.visitor().open(world.passagePath())
            #expect(!after.text.contains("消したい意見"))
        }
    }

    @Test func `a comment is supported with one press and counted once`() async throws {
        try await World.with { world in
            let (hana, taro) = (try await world.resident("hana"), try await world.resident("taro"))
            try await world.comment("良い案です", by: hana)
            let path = "/comments/\(try await world.lastComment())"
            let supported = try await taro.submit(taro.open(path), to: path + "/support")
            #expect(supported.text.contains("aria-pressed=\"true\""))
            let form = try supported.form(to: path + "/support/withdrawal")
            _ = try await taro.post(path + "/support", form.fields)
            let rows = try await world.site.database.value("SELECT count(*) FROM support", as: Int.self)
            #expect(rows == 1)
        }
    }

    @Test func `newest first is a link, and its page begins with the last comment`() async throws {
        try await World.with { world in
            let hana = try await world.resident("hana")
            try await world.comment("一番目", by: hana)
            try await world.comment("二番目", by: hana)
            let page = try await world.site.visitor().open(world.passagePath() + "?order=newest")
            let first = try #require(page.text.range(of: "<p>一番目"))
            let second = try #require(page.text.range(of: "<p>二番目"))
            #expect(second.lowerBound < first.lowerBound)
        }
    }

    @Test(arguments: ["/comments/999999", "/comments/0", "/comments/x", "/ideas/999999", "/ideas/-1"])
    func `an id that doesn't exist is a clear page`(path: String) async throws {
        try await World.with { world in
            let page = try await world.site.visitor().open(path)
            #expect(page.status == 404)
            #expect(page.text.contains("<h1"))
        }
    }

    @Test func `where comments, votes and supports are switched off nothing can be sent`() async throws {
        try await World.with { world in
            let hana = try await world.resident("hana")
            try await world.comment("まだ書けた", by: hana)
            let comment = "/comments/\(try await world.lastComment())"
            let page = try await hana.open(comment)
            try await world.site.database.execute(
                "UPDATE consultation SET comments_enabled = false, votes_enabled = false, supports_enabled = false"
            )
            let token = try page.form(to: world.commentsPath()).fields["csrf"] ?? ""
            let forms = [
                world.commentsPath(): ["body": "もう書けない", "stance": "agree"],
                world.votePath(): ["value": "agree"], comment + "/support": [:],
            ]
            for (path, fields) in forms {
                let refused = try await hana.post(path, fields.merging(["csrf": token]) { $1 })
                #expect(refused.status == 409, "\(path)")
            }
        }
    }
}

extension World {
    /// Id of the comment posted last.
    func lastComment() async throws -> Int64 {
        try #require(try await site.database.value("SELECT max(id) FROM comment", as: Int64.self))
    }
}
