import Testing

@Suite struct IdeaStories {
    let idea = ["title": "夜の<図書館>", "body": "部活のあとに勉強できる場所がほしいです。"]

    @Test func `a visitor writes an idea first, signs up at the end, and it is there for all`() async throws {
        try await World.with { world in
            let browser = world.site.visitor()
            let asked = try await browser.submit(browser.open("/ideas/new"), to: "/ideas", idea)
            let signUp = try await browser.submit(asked, to: "/signup")
            let posted = try await browser.submit(
                signUp, to: "/signup",
                ["email": "umineko@shiomi.example", "password": World.password, "display_name": "うみねこ"])
            #expect(posted.status == 200)
            #expect(posted.text.contains("夜の&lt;図書館&gt;"))
            let list = try await world.site.visitor().open("/ideas")
            #expect(list.text.contains("夜の&lt;図書館&gt;"))
            #expect(list.text.contains("うみねこ"))
        }
    }

    @Test func `another resident supports an idea once, and takes it back`() async throws {
        try await World.with { world in
            let (path, _) = try await submit(by: "hana", world)
            let taro = try await world.resident("taro")
            let first = try await taro.submit(taro.open(path), to: path + "/support")
            #expect(first.text.contains("aria-pressed=\"true\""))
            _ = try await taro.submit(first, to: path + "/support/withdrawal")
            _ = try await taro.submit(taro.open(path), to: path + "/support")
            let rows = try await world.site.database.value("SELECT count(*) FROM support", as: Int.self)
            #expect(rows == 1)
            let sorted = try await world.site.visitor().open("/ideas?order=supported")
            #expect(sorted.text.contains("応援 1"))
        }
    }

    @Test func `an idea without a title or too long comes back with its text`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            let long = String(repeating: "長", count: 4001)
            let refused = try await taro.submitOnly(
                taro.open("/ideas/new"), to: "/ideas", ["title": "\u{3000}", "body": long])
            #expect(refused.status == 422)
            #expect(try refused.form(to: "/ideas").fields["body"] == long)
            #expect(refused.text.contains("題名を入力してください"))
        }
    }

    @Test func `the same form sent twice is one idea`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            let page = try await taro.open("/ideas/new")
            let fields = try page.form(to: "/ideas").fields.merging(idea) { $1 }
            let first = try await taro.post("/ideas", fields)
            let second = try await taro.post("/ideas", fields)
            #expect(first.status == 303)
            #expect(first.location == second.location)
        }
    }

    @Test func `comments stand on the page of an idea, and their address shows them there`() async throws {
        try await World.with { world in
            let (path, _) = try await submit(by: "hana", world)
            let taro = try await world.resident("taro")
            let page = try await taro.open(path)
            let answer = try await taro.submitOnly(
                page, to: path + "/comments", ["body": "わたしも使いたいです", "stance": "agree"])
            let comment = try #require(answer.location)
            let seen = try await world.site.visitor().open(comment)
            #expect(seen.text.contains("夜の&lt;図書館&gt;"))
            #expect(seen.text.contains("comment--focused"))
        }
    }

    @Test func `an author withdraws an idea; nobody else can, and its page is gone`() async throws {
        try await World.with { world in
            let (path, hana) = try await submit(by: "hana", world)
            let taro = try await world.resident("taro")
            let token = try await taro.open(path).form(to: path + "/support").fields["csrf"] ?? ""
            let refused = try await taro.post(path + "/withdrawal", ["csrf": token])
            #expect(refused.status == 404)
            let list = try await hana.submit(hana.open(path), to: path + "/withdrawal")
            #expect(list.text.contains("アイデアを取り下げました"))
            #expect(try await world.site.visitor().open(path).status == 404)
        }
    }

    @Test func `after the end ideas can be read, and what was typed is kept`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            let page = try await taro.open("/ideas/new")
            try await world.site.database.execute(
                "UPDATE consultation SET opens_at = now() - interval '2 days', closes_at = now() - interval '1 day'"
            )
            let refused = try await taro.submitOnly(page, to: "/ideas", idea)
            #expect(refused.status == 409)
            #expect(refused.text.contains("部活のあとに勉強できる場所"))
            #expect(try await taro.open("/ideas").status == 200)
        }
    }

    /// Submits the idea and gives its address.
    private func submit(by name: String, _ world: World) async throws -> (path: String, by: Browser) {
        let person = try await world.resident(name)
        let answer = try await person.submitOnly(person.open("/ideas/new"), to: "/ideas", idea)
        #expect(answer.status == 303)
        return (try #require(answer.location), person)
    }
}
