import Civic
import Postgres
import Testing

@testable import Site

/// Looks for the words of an opinion that is not public on everything that others can reach.
@Suite struct OpinionLeakStories {
    private let secret = "ひみつの灯台守"

    /// Pages and files that no link may show.
    private var starts: [String] {
        [
            "/", "/answers", "/answers/keikaku", "/ideas", "/consultations/keikaku", "/drafts/keikaku",
            "/drafts/keikaku/former", "/drafts/keikaku/versions/1",
            "/search?q=%E3%81%B2%E3%81%BF%E3%81%A4%E3%81%AE%E7%81%AF%E5%8F%B0%E5%AE%88",
            "/search?q=%E7%81%AF%E5%8F%B0", "/feeds/consultations.atom",
            "/feeds/consultations/keikaku/ideas.atom", "/feeds/consultations/keikaku/answers.atom",
            "/sitemap.xml", "/embed/consultations", "/embed/consultations/keikaku",
            "/embed/answers/keikaku", "/calendars/consultations.ics",
            "/calendars/consultations/keikaku/period.ics", "/open-data", "/about",
        ]
    }

    /// Everything that a browser reaches from here, up to a number of pages; the texts by address.
    private func crawl(_ browser: Browser, from first: [String], limit: Int) async throws -> [String: String]
    {
        var (waiting, found) = (first, [String: String]())
        while !waiting.isEmpty && found.count < limit {
            let path = waiting.removeFirst()
            guard found[path] == nil else { continue }
            let page = try await browser.get(path)
            found[path] = page.text
            for link in page.text.matches(of: /(?:href|src|content)="(\/[^"#]*)/) {
                waiting.append(String(link.output.1).replacing("&amp;", with: "&"))
            }
        }
        return found
    }

    @Test func `no page, feed, search or card tells a visitor or another resident of an unpublished opinion`()
        async throws
    {
        try await PublicComment.with { consultation in
            let world = consultation.world
            let yuki = try await world.resident("yuki")
            try await consultation.send(secret, by: yuki)
            let id = try #require(
                try await world.site.database.value("SELECT max(id) FROM comment", as: CommentID.self))
            let index = world.site.assembly.site.searchIndex
            try await index.rebuildIfOutdated()
            try await index.update()
            let own = [consultation.passagePath, Addresses.comment(id)]
            // The test can fail: its author does find it.
            #expect(try await yuki.open(consultation.passagePath).text.contains(secret))

            for browser in [world.site.visitor(), try await world.resident("haru")] {
                let pages = try await crawl(browser, from: own + starts, limit: 150)
                #expect(pages.count > 60)
                for (path, text) in pages {
                    // The search shows what was asked for.
                    let asked = path.hasPrefix("/search") || path.contains("next=")
                    #expect(asked || !text.contains(secret), "\(path)")
                    // An error page leads back to its own address.
                    let isOwn = path.hasSuffix(Addresses.comment(id))
                    #expect(isOwn || !text.contains(Addresses.comment(id) + "\""), "\(path)")
                }
                #expect(try await browser.get(Addresses.comment(id)).status == 404)
                let passage = try await browser.open(consultation.passagePath).text
                #expect(!passage.contains("1件"), "not even that there is one")
                let page = try await browser.open(PublicComment.path).text
                #expect(!page.contains("意見 1件") && page.contains("意見は結果とあわせて公開します"))
            }
        }
    }

    @Test func `the database itself refuses to publish an opinion before its release`() async throws {
        try await PublicComment.with { consultation in
            try await consultation.send(secret, by: try await consultation.world.resident("yuki"))
            let database = consultation.world.site.database
            await #expect(throws: PostgresError.self) {
                try await database.execute("UPDATE comment SET state = 'published'")
            }
        }
    }
}
