import Testing

@Suite struct FuriganaStories {
    @Test func `a pupil switches furigana on, and only for themselves`() async throws {
        try await World.with { world in
            let (pupil, other) = (world.site.visitor(), world.site.visitor())
            let before = try await other.get(world.draftPath)
            let page = try await pupil.post("/display", ["furigana": "on", "next": world.draftPath])
            #expect(page.status == 303)
            let read = try await pupil.get(world.draftPath)
            #expect(read.text.contains("</rt><rp>）</rp></ruby>"))
            #expect(try await other.get(world.draftPath).text == before.text)
            #expect(!before.text.contains("<ruby>"))
        }
    }

    @Test func `what a resident reads with furigana is stored, edited and exported without`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            let visitor = world.site.visitor()
            _ = try await visitor.post("/display", ["furigana": "on"])
            for (name, value) in visitor.cookies { taro.forge(name, value) }
            let page = try await world.comment("港の公園を守ってほしい", by: taro)
            #expect(page.text.contains("<ruby>港<rp>"))
            let bodies = try await world.site.database.values("SELECT body FROM comment", as: String.self)
            #expect(bodies == ["港の公園を守ってほしい"])
        }
    }

    @Test func `the words of a button stay together under their readings`() async throws {
        try await World.with { world in
            let pupil = world.site.visitor()
            _ = try await pupil.post("/display", ["furigana": "on"])
            let page = try await pupil.get("/login").text
            let words = try #require(
                page.firstMatch(of: /<button class="button button--secondary">(<span><ruby>.*?)<\/button>/))
            #expect(words.1.hasSuffix("</span>"))
        }
    }

    @Test func `a page of errors has furigana too`() async throws {
        try await World.with { world in
            let pupil = world.site.visitor()
            _ = try await pupil.post("/display", ["furigana": "on"])
            let page = try await pupil.get("/no-such-page")
            #expect(page.status == 404 && page.text.contains("<ruby>"))
        }
    }

    @Test func `names of people and of the city have no readings and are not translated`() async throws {
        try await World.with { world in
            let (person, visitor) = (world.site.visitor(), world.site.visitor())
            let name = ["email": "umino@shiomi.example", "display_name": "海野"]
            _ = try await person.submit(
                person.open("/signup"), to: "/signup", name.merging(["password": World.password]) { $1 })
            _ = try await visitor.post("/display", ["furigana": "on"])
            for (cookie, value) in visitor.cookies { person.forge(cookie, value) }
            try await world.comment("港の公園を守ってほしい", by: person)
            for path in ["/", "/about", "/account", world.passagePath(), "/ideas"] {
                let page = try await person.open(path)
                #expect(page.text.contains("<ruby>"), "\(path)")
                #expect(page.text.contains("translate=\"no\">海野<"), "\(path)")
                #expect(page.text.contains("translate=\"no\">汐見市<"), "\(path)")
                #expect(!page.text.contains("<ruby>海野"), "\(path)")
                #expect(!page.text.contains("translate=\"no\"><ruby>"), "\(path)")
            }
        }
    }
}
