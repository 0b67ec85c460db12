import Civic
import Postgres
import Testing

@Suite struct ReadingStories {
    @Test func `quoted words are kept with their place and marked where the passage is discussed`()
        async throws
    {
        try await World.with { world in
            let (hana, text) = (try await world.resident("hana"), try await world.text())
            let words = String(text.dropFirst(4).prefix(9))
            let posted = try await world.quote(words, "ここが大事です", by: hana)
            #expect(posted.text.contains("<blockquote class=\"comment__quote\">\(words)</blockquote>"))
            #expect(posted.text.contains("<mark>\(words)</mark>"))
            let stored = try await world.site.database.rows(
                "SELECT quote, quote_prefix, quote_position FROM comment")
            #expect(try stored.map { try $0.decode("quote", as: String.self) } == [words])
            #expect(try stored[0].decode("quote_prefix", as: String.self) == String(text.prefix(4)))
            #expect(try stored[0].decode("quote_position", as: Int.self) == 4)
            let visitor = world.site.visitor()
            #expect(try await visitor.open(world.passagePath()).text.contains("<mark>\(words)</mark>"))
            #expect(try await !visitor.open(world.draftPath).text.contains("<mark>"))

            try await world.site.database.execute("UPDATE comment SET state = 'hidden'")
            let stranger = try await world.resident("taro")
            #expect(try await !stranger.open(world.passagePath()).text.contains("<mark>"))
        }
    }

    @Test func `words that the passage does not have are refused, and all that was typed is kept`()
        async throws
    {
        try await World.with { world in
            let hana = try await world.resident("hana")
            let refused = try await hana.submitOnly(
                hana.open(world.passagePath()), to: world.commentsPath(),
                ["body": "理由です", "stance": "disagree", "quote": "書かれていない言葉です", "quote_position": "3"])
            #expect(refused.status == 422)
            #expect(refused.text.contains("書かれていない言葉です</textarea>"))
            #expect(refused.text.contains("理由です</textarea>"))
            #expect(
                refused.text.contains("aria-describedby=\"quote-hint quote-error\" aria-invalid=\"true\""))
        }
    }

    @Test func `a visitor's quote goes through the log-in with the text`() async throws {
        try await World.with { world in
            _ = try await world.resident("hana")
            let visitor = world.site.visitor()
            let words = String(try await world.text().prefix(6))
            let asked = try await visitor.submit(
                visitor.open(world.passagePath()), to: world.commentsPath(),
                ["body": "あとで登録します", "stance": "agree", "quote": words])
            #expect(
                asked.text.contains("<blockquote>\(words)</blockquote>") && asked.text.contains("あとで登録します"))
            let posted = try await visitor.submit(
                asked, to: "/login", ["email": "hana@shiomi.example", "password": World.password])
            #expect(posted.text.contains("あとで登録します") && posted.text.contains("<mark>\(words)</mark>"))
        }
    }

    @Test func `the reading page says where the discussion is and holds no form`() async throws {
        try await World.with { world in
            let hana = try await world.resident("hana")
            let before = try await world.site.visitor().open(world.draftPath)
            #expect(!before.text.contains("data-heat") && !before.text.contains("heat-list"))
            for index in [1, 2, 2, 3, 4, 5, 6] {
                try await world.comment("意見\(index)", by: hana, on: index)
            }
            let page = try await world.site.visitor().open(world.draftPath)
            #expect(page.text.components(separatedBy: "data-heat=").count == 7)
            let list = try #require(page.text.components(separatedBy: "heat-list").dropFirst().first)
            #expect(list.contains("href=\"#p\(world.passages[2])\""))
            #expect(!page.forms.contains { $0.action.hasPrefix("/drafts/") })
        }
    }

}

extension World {
    /// The text of a passage.
    fileprivate func text(_ index: Int = 0) async throws -> String {
        try await site.database.one(
            "SELECT body FROM passage_version WHERE passage_id = \(passages[index])")
    }

    fileprivate func quote(_ words: String, _ body: String, by browser: Browser) async throws -> Page {
        let page = try await browser.open(passagePath())
        return try await browser.submit(
            page, to: commentsPath(), ["body": body, "stance": "agree", "quote": words])
    }
}
