import Civic
import Postgres
import Testing

@testable import Site

/// Search as residents meet it: what is posted is found a moment later, what is hidden is gone at once.
@Suite struct SearchStories {
    @Test func `a comment is found a moment after posting; once hidden it is gone, restored it is back`()
        async throws
    {
        try await TestSite.with { site in
            let world = try await WalkWorld(site)
            let author = try await account(site)
            let comment = try await world.comment("published", by: author)
            try await site.database.execute(
                "UPDATE comment SET body = '夜の図書館を開けてほしい' WHERE id = \(comment)")
            let index = site.assembly.site.searchIndex
            try await index.rebuildIfOutdated()
            try await index.update()
            let browser = site.visitor()
            let address = Addresses.comment(comment)
            let query = "/search?q=%E5%9C%96%E6%9B%B8%E9%A4%A8"
            #expect(try await browser.get(query).text.contains(address), "圖書館 finds 図書館")

            try await site.database.execute("UPDATE comment SET state = 'hidden' WHERE id = \(comment)")
            #expect(try await !browser.get(query).text.contains(address), "before the index knows")
            try await index.update()
            #expect(try await !browser.get(query).text.contains(address))

            try await site.database.execute("UPDATE comment SET state = 'published' WHERE id = \(comment)")
            try await index.update()
            #expect(try await browser.get(query).text.contains(address))
            #expect(try await index.compare().isSound)
        }
    }

    @Test func `what is said about an idea goes and comes with it`() async throws {
        try await TestSite.with { site in
            let world = try await WalkWorld(site)
            let idea = try await world.idea("published", by: try await account(site))
            let author = try await account(site)
            try await site.database.execute(
                """
                INSERT INTO comment (consultation_id, subject_kind, subject_id, author_id, stance, body, state,
                                     submission)
                SELECT consultation_id, 'idea', id, \(author), 'agree', '灯台のあかりに賛成', 'published', 's'
                FROM idea WHERE id = \(idea)
                """)
            let index = site.assembly.site.searchIndex
            try await index.update()
            let browser = site.visitor()
            let query = "/search?q=%E7%81%AF%E5%8F%B0"
            #expect(try await browser.get(query).text.contains("<mark>灯台</mark>"))
            try await site.database.execute("UPDATE idea SET state = 'hidden' WHERE id = \(idea)")
            try await index.update()
            #expect(try await !browser.get(query).text.contains("<mark>"))
            #expect(try await index.compare().superfluous == 0)
        }
    }

    @Test func `a new version replaces what is found of the one before`() async throws {
        try await TestSite.with { site in
            let world = try await WalkWorld(site)
            let index = site.assembly.site.searchIndex
            try await index.rebuildIfOutdated()
            try await index.update()
            let before = try await index.compare()
            #expect(before.isSound && before.entries > 0)
            try await site.database.execute(
                "UPDATE draft_version SET published_at = now() WHERE published_at IS NULL")
            try await index.update()
            #expect(try await index.compare().isSound)
            _ = world
        }
    }

    @Test func `who writes an idea can ask for similar ones, and the text is kept`() async throws {
        try await TestSite.with { site in
            let world = try await WalkWorld(site)
            let idea = try await world.idea("published", by: try await account(site))
            try await site.database.execute(
                "UPDATE idea SET title = '通学バスの位置を知らせる', body = '遅れがわかるように' WHERE id = \(idea)")
            try await site.assembly.site.searchIndex.update()
            let browser = site.visitor()
            let form = try await browser.get("/ideas/new")
            let typed = ["title": "通学バスがどこにいるか知らせてほしい", "body": "待つ間が不安です"]
            var fields = try form.form(to: "/ideas").fields
            fields.merge(typed) { $1 }
            let page = try await browser.post("/ideas/new/similar", fields)
            #expect(page.status == 200)
            #expect(page.text.contains(Addresses.idea(idea)))
            let kept = try page.form(to: "/ideas").fields
            #expect(kept["title"] == typed["title"] && kept["body"] == typed["body"])
            let other = try await browser.post(
                "/ideas/new/similar", fields.merging(["title": "給食の献立"]) { $1 })
            #expect(!other.text.contains(Addresses.idea(idea)))
        }
    }

    private func account(_ site: TestSite) async throws -> AccountID {
        try await site.database.one(
            """
            INSERT INTO account (password_hash, display_name, terms_version, terms_accepted_at, confirmed_at)
            VALUES ('-', 'だれか', 1, now(), now()) RETURNING id
            """)
    }
}
