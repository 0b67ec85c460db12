import Testing

@Suite struct CommentStories {
    @Test func `a visitor writes first, signs up at the end, and the text is posted without typing it again`()
        async throws
    {
        try await World.with { world in
            let browser = world.site.visitor()
            let text = "窓口で<待つ>時間が\n短くなるとうれしいです。"
            let asked = try await world.comment(text, by: browser, stance: "agree")
            #expect(asked.status == 200)
            #expect(asked.text.contains("短くなるとうれしいです。"))
            let signUp = try await browser.submit(asked, to: "/signup")
            let posted = try await browser.submit(
                signUp, to: "/signup",
                ["email": "hanako@shiomi.example", "password": World.password, "display_name": "花子"])
            #expect(posted.status == 200)
            #expect(posted.text.contains("窓口で&lt;待つ&gt;時間が"))
            #expect(posted.text.contains("花子"))
            let seen = try await world.site.visitor().open(world.passagePath())
            #expect(seen.text.contains("短くなるとうれしいです。"))
        }
    }

    @Test func `a visitor who has an account logs in at the end`() async throws {
        try await World.with { world in
            _ = try await world.resident("taro")
            let browser = world.site.visitor()
            let asked = try await world.comment("ログインしてから投稿", by: browser)
            let refused = try await browser.submit(
                asked, to: "/login", ["email": "taro@shiomi.example", "password": "not the password"])
            #expect(refused.text.contains("ログインしてから投稿"))
            let posted = try await browser.submit(
                refused, to: "/login", ["email": "taro@shiomi.example", "password": World.password])
            #expect(posted.text.contains("ログインしてから投稿"))
            let seen = try await world.site.visitor().open(world.passagePath())
            #expect(seen.text.contains("ログインしてから投稿"))
        }
    }

    @Test func `a comment that worked answers 303 to its own address without a query`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            let page = try await taro.open(world.passagePath())
            let answer = try await taro.submitOnly(
                page, to: world.commentsPath(), ["body": "一言", "stance": "neutral"])
            #expect(answer.status == 303)
            #expect(answer.location?.wholeMatch(of: /\/comments\/[0-9]+/) != nil)
        }
    }

    @Test(arguments: ["", "   ", "\u{3000}\u{3000}\n\u{3000}", String(repeating: "長", count: 4001)])
    func `a comment that can't be taken is refused and its text is kept`(body: String) async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            let page = try await taro.open(world.passagePath())
            let refused = try await taro.submitOnly(
                page, to: world.commentsPath(), ["body": body, "stance": "disagree"])
            #expect(refused.status == 422)
            let form = try refused.form(to: world.commentsPath())
            #expect(form.fields["body"]?.count == body.count)
            #expect(form.fields["stance"] == "disagree")
            #expect(refused.text.contains("aria-invalid=\"true\""))
        }
    }

    @Test func `the same form sent twice is one comment`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            let page = try await taro.open(world.passagePath())
            let fields = try page.form(to: world.commentsPath()).fields
                .merging(["body": "二度押し", "stance": "agree"]) { $1 }
            let first = try await taro.post(world.commentsPath(), fields)
            let second = try await taro.post(world.commentsPath(), fields)
            #expect(first.status == 303)
            #expect(second.status == 303)
            #expect(first.location == second.location)
        }
    }

    @Test func `a form without its token is refused and nothing is stored`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            let refused = try await taro.post(world.commentsPath(), ["body": "偽の送信", "stance": "agree"])
            #expect(refused.status == 403)
            let seen = try await world.site.visitor().open(world.passagePath())
            #expect(!seen.text.contains("偽の送信"))
        }
    }

    @Test func `a vote is one press, counts once, changes and is taken back`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            for value in ["agree", "agree", "disagree"] {
                let page = try await taro.open(world.passagePath())
                let form = try page.form(to: world.votePath())
                let answer = try await taro.post(
                    world.votePath(), ["csrf": form.fields["csrf"] ?? "", "value": value])
                #expect(answer.status == 303)
            }
            let count = try await world.site.database.value("SELECT count(*) FROM vote", as: Int.self)
            let value = try await world.site.database.value("SELECT value FROM vote", as: String.self)
            #expect(count == 1)
            #expect(value == "disagree")
            let page = try await taro.open(world.passagePath())
            let withdrawn = try await taro.submit(page, to: world.votePath() + "/withdrawal")
            #expect(withdrawn.status == 200)
            let left = try await world.site.database.value("SELECT count(*) FROM vote", as: Int.self)
            #expect(left == 0)
        }
    }

    @Test func `a resident comments on a closed draft: refused, the text is kept`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            let page = try await taro.open(world.passagePath())
            try await world.site.database.execute(
                "UPDATE consultation SET opens_at = now() - interval '2 days', closes_at = now() - interval '1 day'"
            )
            let refused = try await taro.submitOnly(
                page, to: world.commentsPath(), ["body": "締切後の意見", "stance": "agree"])
            #expect((400..<500).contains(refused.status))
            #expect(refused.text.contains("締切後の意見"))
            let count = try await world.site.database.value("SELECT count(*) FROM comment", as: Int.self)
            #expect(count == 0)
        }
    }
}
