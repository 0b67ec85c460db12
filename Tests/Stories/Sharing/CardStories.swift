import Foundation
import Testing

@Suite struct CardStories {
    @Test func `a shared link brings title, words and a picture`() async throws {
        try await World.with { world in
            let visitor = world.site.visitor()
            let page = try await visitor.get(world.draftPath)
            #expect(
                page.text.contains(
                    "<link rel=\"canonical\" href=\"http://127.0.0.1:8080\(world.draftPath)\">"))
            let picture = try #require(
                page.text.firstMatch(of: /og:image" content="http:\/\/127\.0\.0\.1:8080([^"]*)"/))
            let card = try await visitor.get(String(picture.1))
            #expect(card.status == 200 && card.headers["Content-Type"] == "image/png")
            #expect(card.headers["Cache-Control"] == "public, max-age=31536000, immutable")
            let older = try await visitor.get("/cards/ja/consultations/dx/000000000000.png")
            #expect(older.status == 303 && older.location == String(picture.1))
        }
    }

    @Test func `a canonical address has no query but the one that matters`() async throws {
        try await World.with { world in
            let visitor = world.site.visitor()
            let passage = try await visitor.get(world.passagePath() + "?order=newest")
            #expect(
                passage.text.contains(
                    "rel=\"canonical\" href=\"http://127.0.0.1:8080\(world.passagePath())\""))
            let ideas = try await visitor.get("/ideas?order=supported")
            #expect(
                ideas.text.contains("rel=\"canonical\" href=\"http://127.0.0.1:8080/ideas?consultation=dx\""))
        }
    }

    @Test func `structured data is JSON with facts about the page`() async throws {
        try await World.with { world in
            let page = try await world.site.visitor().get("/consultations/dx")
            let block = try #require(
                page.text.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/))
            let data = try JSONSerialization.jsonObject(with: Data(String(block.1).utf8)) as? [String: Any]
            let graph = try #require(data?["@graph"] as? [[String: Any]])
            let kinds = graph.compactMap { $0["@type"] as? String }
            #expect(kinds == ["GovernmentOrganization", "WebSite", "BreadcrumbList", "Event"])
        }
    }

    @Test func `a title can't end the block of structured data, and an idea is a posting of its author`()
        async throws
    {
        try await World.with { world in
            let title = "</script><script>alert(1)</script> \"&\\ <!--"
            try await world.site.database.execute("UPDATE consultation SET title = \(title), opens_at = NULL")
            let taro = try await world.resident("taro")
            let idea = try await taro.submit(
                taro.get("/ideas/new?consultation=dx"), to: "/ideas", ["title": title, "body": "本文"])
            #expect(idea.status == 200)
            let path = try #require(idea.text.firstMatch(of: /action="(\/ideas\/[^"\/?#]+)\/comments"/)).1
            world.site.assembly.site.dropSharedPages()
            let event = try await fact("Event", of: "/consultations/dx", world)
            #expect(event["name"] as? String == title && event["startDate"] is String)
            let posting = try await fact("DiscussionForumPosting", of: String(path), world)
            #expect(posting["headline"] as? String == title)
            #expect((posting["author"] as? [String: Any])?["name"] as? String == "taro")
        }
    }

    /// The fact of a kind in the one block of a page.
    private func fact(_ kind: String, of path: String, _ world: World) async throws -> [String: Any] {
        let page = try await world.site.visitor().get(path).text
        let blocks = page.matches(
            of: /<script type="application\/ld\+json">(.*?)<\/script>/.dotMatchesNewlines())
        #expect(blocks.count == 1)
        let block = try #require(blocks.first).1
        let data = try JSONSerialization.jsonObject(with: Data(String(block).utf8)) as? [String: Any]
        let graph = try #require(data?["@graph"] as? [[String: Any]])
        return try #require(graph.first { $0["@type"] as? String == kind }, "\(graph)")
    }

    @Test func `errors, accounts and staff pages are nothing to share`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            let pages = [
                try await world.site.visitor().get("/no-such-page"), try await taro.get("/account"),
                try await world.site.staffVisitor().open("/login"),
            ]
            for page in pages {
                #expect(page.text.contains("name=\"robots\" content=\"noindex"))
                #expect(!page.text.contains("rel=\"canonical\"") && !page.text.contains("og:"))
            }
        }
    }

    @Test func `a phone gets a manifest with icons that are there`() async throws {
        try await World.with { world in
            let visitor = world.site.visitor()
            let manifest = try await visitor.get("/manifest.webmanifest")
            let data = try JSONSerialization.jsonObject(with: Data(manifest.text.utf8)) as? [String: Any]
            #expect((data?["name"] as? String)?.contains("汐見市") == true)
            let icons = try #require(data?["icons"] as? [[String: String]])
            #expect(icons.count == 3)
            for icon in icons { #expect(try await visitor.get(icon["src"] ?? "").status == 200) }
            #expect(try await visitor.get("/favicon.ico").status == 200)
            #expect(try await visitor.get("/icons/other.png").status == 404)
        }
    }
}
