import Accounts
import Answers
import Civic
import Foundation
import FoundationXML
import Postgres
import Testing
import Web

@testable import Site

/// From what residents said to what the city answered.
@Suite struct AnswerStories {
    /// The staff pages of the consultation of the world's draft.
    private let desk = "/answers/dx"

    private func posts(_ page: Page) -> [String] {
        page.text.matches(of: /name="post" value="((?:comment|idea)-\d+)"/).map { String($0.output.1) }
    }

    /// Makes one item of what waits and gives its page.
    private func makeItem(_ clerk: Browser, _ index: Int = 0) async throws -> (page: Page, path: String) {
        let waiting = try await clerk.open(desk + "/posts")
        let post = try #require(posts(waiting).dropFirst(index).first)
        let made = try await clerk.submitOnly(waiting, to: desk + "/posts", ["post": post, "act": "join"])
        let path = try #require(made.location)
        return (try await clerk.open(path), path)
    }

    private func category(_ page: Page, _ code: String) throws -> String {
        let found = page.text.matches(of: /<option value="(\d+)"[^>]*>([A-Z])\s/).first {
            $0.output.2 == code
        }
        return String(try #require(found).output.1)
    }

    private func publish(_ clerk: Browser, in world: World) async throws -> Page {
        try await world.decide(by: clerk)
        let page = try await clerk.open(desk + "/publication")
        return try await clerk.submit(page, to: desk + "/publication", ["confirmed": "1"])
    }

    @Test func `a resident sees from her own comment what the city answered`() async throws {
        try await World.with { world in
            let yuki = try await world.resident("yuki")
            try await world.comment("夜の窓口も開けてほしい", by: yuki)
            let clerk = try await world.staff("clerk", .editor)
            let (page, path) = try await makeItem(clerk)
            #expect(page.text.contains("夜の窓口も開けてほしい"))
            #expect(try await !world.site.visitor().open(world.passagePath()).text.contains("#item-1"))
            _ = try await clerk.submit(
                page, to: path,
                ["category": category(page, "B"), "summary": "夜間も窓口を開ける", "answer": "木曜の夜に開けます"])
            let done = try await publish(clerk, in: world)
            #expect(done.text.contains("公表しました"))

            let result = try await world.site.visitor().open("/answers/dx")
            #expect(result.text.contains("夜間も窓口を開ける") && result.text.contains("木曜の夜に開けます"))
            let passage = try await yuki.open(world.passagePath())
            #expect(passage.text.contains("/answers/dx#item-1"))
            let notices = try await yuki.open("/account/notices")
            #expect(notices.text.contains("/answers/dx#item-1"))
            let list = try await world.site.visitor().open("/answers")
            #expect(list.text.contains("href=\"/answers/dx\""))
        }
    }

    @Test func `nothing is published while an answer is missing, and the page says whose`() async throws {
        try await World.with { world in
            try await world.comment("歩道を広く", by: world.resident("yuki"))
            let clerk = try await world.staff("clerk", .editor)
            let (_, path) = try await makeItem(clerk)
            let page = try await clerk.open(desk + "/publication")
            #expect(page.text.contains("市の考え方がありません") && page.text.contains(path))
            let csrf = try #require(try page.form(to: desk + "/foreword").fields["csrf"])
            let refused = try await clerk.post(desk + "/publication", ["confirmed": "1", "csrf": csrf])
            #expect(refused.status == 422)
            let result = try await world.site.visitor().open("/answers/dx")
            #expect(!result.text.contains("歩道を広く"))
        }
    }

    @Test func `two editors of one item collide and lose nothing`() async throws {
        try await World.with { world in
            try await world.comment("歩道を広く", by: world.resident("yuki"))
            let (first, second) = (
                try await world.staff("first", .editor), try await world.staff("second", .admin)
            )
            let (page, path) = try await makeItem(first)
            let same = try await second.open(path)
            _ = try await first.submit(page, to: path, ["answer": "一人目の答え"])
            let collided = try await second.submitOnly(same, to: path, ["answer": "二人目の答え"])
            #expect(collided.status == 409)
            #expect(collided.text.contains("一人目の答え") && collided.text.contains("二人目の答え"))
            #expect(try await first.open(path).text.contains("一人目の答え"))
            // Sent again it is meant.
            _ = try await second.submit(collided, to: path, ["answer": "二人で合わせた答え"])
            #expect(try await first.open(path).text.contains("二人で合わせた答え"))
        }
    }

    @Test func `words of a comment that is hidden never get out through an answer`() async throws {
        try await World.with { world in
            try await world.comment("係長の山田を辞めさせろ", by: world.resident("yuki"))
            let clerk = try await world.staff("clerk", .admin)
            let (page, path) = try await makeItem(clerk)
            _ = try await clerk.submit(
                page, to: path, ["category": category(page, "F"), "answer": "お答えしません"])
            _ = try await publish(clerk, in: world)
            #expect(try await world.site.visitor().open("/answers/dx").text.contains("山田"))
            let id = try await world.site.database.value("SELECT id FROM comment", as: Int64.self)
            let comment = "/moderation/comments/\(try #require(id))"
            _ = try await clerk.submit(
                clerk.open(comment), to: comment + "/hiding", ["reason": "名前が書かれているため"])
            let after = try await world.site.visitor().open("/answers/dx").text
            #expect(!after.contains("山田"))
            #expect(after.contains("もとのご意見が非表示"))
        }
    }

    @Test func `nobody said anything: that is a result too`() async throws {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            _ = try await publish(clerk, in: world)
            let text = try await world.site.visitor().open("/answers/dx").text
            #expect(text.contains("ご意見はありませんでした"))
        }
    }

    @Test func `a correction after the publication is dated and says what changed`() async throws {
        try await World.with { world in
            try await world.comment("歩道を広く", by: world.resident("yuki"))
            let clerk = try await world.staff("clerk", .editor)
            let (page, path) = try await makeItem(clerk)
            _ = try await clerk.submit(page, to: path, ["category": category(page, "A"), "answer": "広げます"])
            _ = try await publish(clerk, in: world)
            let open = try await clerk.open(path)
            let refused = try await clerk.submitOnly(
                open, to: path, ["answer": "二か所で広げます", "category": category(open, "A")])
            #expect(refused.status == 422)
            #expect(refused.text.contains("二か所で広げます"))
            _ = try await clerk.submit(
                refused, to: path,
                ["answer": "二か所で広げます", "note": "場所の数を加えました", "category": category(open, "A")])
            let text = try await world.site.visitor().open("/answers/dx").text
            #expect(text.contains("二か所で広げます") && text.contains("場所の数を加えました"))
        }
    }

    @Test func `what the city answered is in feed, fragment and map once published, under a name that stays`()
        async throws
    {
        try await World.with { world in
            try await world.comment("歩道を広く", by: world.resident("yuki"))
            let clerk = try await world.staff("clerk", .editor)
            let (page, path) = try await makeItem(clerk)
            _ = try await clerk.submit(page, to: path, ["category": category(page, "A"), "answer": "広げます"])
            let visitor = world.site.visitor()
            func feed() async throws -> [XMLElement] {
                let feed = try await visitor.get("/feeds/consultations/dx/answers.atom").text
                return try #require(try XMLDocument(data: Data(feed.utf8)).rootElement()).elements(
                    forName: "entry")
            }
            func text(_ name: String, of entry: XMLElement?) -> String? {
                entry?.elements(forName: name).first?.stringValue
            }
            #expect(try await feed().isEmpty)
            #expect(try await !visitor.get("/embed/answers/dx").text.contains("#item-1"))
            #expect(try await !visitor.get("/sitemap.xml").text.contains("/answers/dx<"))
            _ = try await publish(clerk, in: world)
            let first = try await feed()
            #expect(first.count == 1 && text("summary", of: first.first) == "広げます")
            let id = try #require(text("id", of: first.first))
            #expect(id.hasPrefix("tag:127.0.0.1,"))
            #expect(try await visitor.get("/embed/answers/dx").text.contains("/answers/dx#item-1\""))
            #expect(try await visitor.get("/sitemap.xml").text.contains("/answers/dx</loc><lastmod>"))
            let open = try await clerk.open(path)
            _ = try await clerk.submit(
                open, to: path,
                ["answer": "二か所で広げます", "note": "場所の数を加えました", "category": category(open, "A")])
            let corrected = try await feed()
            #expect(corrected.count == 1 && text("summary", of: corrected.first) == "二か所で広げます")
            #expect(text("id", of: corrected.first) == id)
            #expect(text("published", of: corrected.first) == text("published", of: first.first))
            #expect(
                try #require(text("updated", of: corrected.first)) >= #require(
                    text("updated", of: first.first)))
        }
    }

    @Test func `a moderator reads the desk but changes nothing`() async throws {
        try await World.with { world in
            try await world.comment("歩道を広く", by: world.resident("yuki"))
            let moderator = try await world.staff("mod", .moderator)
            let page = try await moderator.open(desk + "/posts")
            #expect(page.status == 200)
            #expect(page.text.contains("歩道を広く") && posts(page).isEmpty)
        }
    }
}
