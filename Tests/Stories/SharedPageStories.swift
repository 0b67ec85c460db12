import HTTPServer
import Testing

@Suite struct SharedPageStories {
    /// The policy of shared pages: nothing of a person gets into what visitors see.
    @Test func `after someone signed in and loaded every page, visitors get the same bytes as before`()
        async throws
    {
        try await World.with { world in
            let paths = [
                "/", "/consultations/dx", world.draftPath, world.passagePath(), "/signup", "/login", "/about",
                "/terms", "/privacy",
            ]
            let taro = try await world.resident("taro")
            var before: [String: String] = [:]
            for path in paths { before[path] = try await world.site.visitor().get(path).text }
            for path in paths {
                let own = try await taro.get(path)
                #expect(own.text.contains("taro") || own.status == 303, "\(path)")
            }
            for path in paths {
                let page = try await world.site.visitor().get(path)
                #expect(page.text == before[path], "\(path)")
                #expect(!page.text.contains("taro"), "\(path)")
                #expect(!page.text.contains("name=\"csrf\""), "\(path)")
                #expect(page.headers["Set-Cookie"] == nil, "\(path)")
            }
        }
    }

    @Test func `what a person posts is on the visitors' pages at once`() async throws {
        try await World.with { world in
            let visitor = world.site.visitor()
            let before = try await visitor.get(world.passagePath())
            let taro = try await world.resident("taro")
            try await world.comment("すぐに見えるはず", by: taro)
            let after = try await visitor.get(world.passagePath())
            #expect(!before.text.contains("すぐに見えるはず"))
            #expect(after.text.contains("すぐに見えるはず"))
        }
    }

    @Test func `a page that has not changed is not sent again`() async throws {
        try await World.with { world in
            let visitor = world.site.visitor()
            let home = try await visitor.get("/").text
            let card = try #require(home.firstMatch(of: /og:image" content="http:\/\/[^\/]*([^"]*)"/)).1
            let sheet = try #require(home.firstMatch(of: /rel="stylesheet" href="([^"]*)"/)).1
            for path in [
                world.draftPath, "/feeds/consultations.atom", "/calendars/consultations.ics", "/sitemap.xml",
                "/icons/icon-192.png", String(card), String(sheet),
            ] {
                let tag = try #require(try await visitor.get(path).headers["ETag"], "\(path)")
                let again = try await visitor.get(path, ["If-None-Match": "\"other\", W/\(tag)"])
                #expect(again.status == 304 && again.text.isEmpty, "\(path)")
                #expect(again.headers["ETag"] == tag && again.headers["Cache-Control"] != nil, "\(path)")
                #expect(try await visitor.get(path, ["If-None-Match": "\"other\""]).status == 200, "\(path)")
            }
        }
    }

    @Test func `a page that changed is sent again, though the newest entry it shows is gone`() async throws {
        try await World.with { world in
            let visitor = world.site.visitor()
            let path = "/feeds/consultations/dx/ideas.atom"
            let taro = try await world.resident("taro")
            let form = try await taro.get("/ideas/new?consultation=dx")
            _ = try await taro.submit(form, to: "/ideas", ["title": "港に灯りを", "body": "夜も歩けるように"])
            let first = try await visitor.get(path)
            let tag = try #require(first.headers["ETag"])
            let known: Headers = ["If-None-Match": tag]
            #expect(try await visitor.get(path, known).status == 304)
            try await world.site.database.execute("UPDATE idea SET state = 'hidden'")
            world.site.assembly.site.dropSharedPages()
            let second = try await visitor.get(path, known)
            #expect(second.status == 200 && second.headers["ETag"] != tag)
        }
    }
}
