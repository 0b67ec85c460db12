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
            let first = try await world.site.visitor().get(world.draftPath)
            #expect(first.headers["ETag"] != nil)
            #expect(first.headers["Cache-Control"] == "no-cache")
        }
    }
}
