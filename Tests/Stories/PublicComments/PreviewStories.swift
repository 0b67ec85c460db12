import Civic
import Drafts
import Logging
import Postgres
import Testing
import Web

@testable import Site

/// A consultation before it is public: made on the staff pages, read by link, published now or by the clock.
@Suite struct PreviewStories {
    private let desk = PublicComment.desk

    private func make(_ clerk: Browser, _ changes: [String: String] = [:]) async throws -> Page {
        let form = try await clerk.open("/consultations/new")
        return try await clerk.submit(
            form, to: "/consultations", PublicComment.fields.merging(changes) { $1 })
    }

    /// The path of the link in the message of a page.
    private func link(in page: Page) throws -> String {
        let found = page.text.firstMatch(of: /\/preview\/[A-Za-z0-9_-]{43}/)
        return String(try #require(found).output)
    }

    @Test func `whoever has the link reads it before it opens, until the link is renewed or ended`()
        async throws
    {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let made = try await make(clerk)
            let stranger = world.site.visitor()
            #expect(try await stranger.get(PublicComment.path).status == 404)
            let first = try link(in: try await clerk.submit(made, to: desk + "/preview"))
            let page = try await stranger.get(first)
            #expect(page.status == 200)
            #expect(page.text.contains("総合計画（素案）への意見公募") && page.text.contains("公開前の確認用ページ"))
            #expect(page.text.contains("計画の決定") && page.text.contains("2100年（令和82年）2月"))
            #expect(page.headers["Cache-Control"] == "no-store")
            #expect(page.headers["Referrer-Policy"] == "no-referrer")
            #expect(page.headers["X-Robots-Tag"] == "noindex, nofollow")
            #expect(page.text.contains("name=\"robots\" content=\"noindex\""))
            #expect(!page.forms.contains { $0.action.hasSuffix("/comments") })

            let second = try link(
                in: try await clerk.submit(clerk.open(desk), to: desk + "/preview"))
            #expect(try await stranger.get(first).status == 404)
            #expect(try await stranger.get(second).status == 200)
            _ = try await clerk.submit(clerk.open(desk), to: desk + "/preview/withdrawal")
            #expect(try await stranger.get(second).status == 404)
        }
    }

    @Test func `a draft is prepared before its consultation is public, and read by link only`() async throws {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let made = try await make(clerk)
            let slug = PublicComment.path.split(separator: "/").last.map(String.init) ?? ""
            var fields = try await clerk.open("/drafts").form(to: "/drafts").fields
            (fields["consultation"], fields["slug"]) = (slug, "prepared")
            let text = Array("# 総合計画\n\n## 第1章\n\n公園の水飲み場を増やします。\n".utf8)
            let taken = try await clerk.upload("/drafts", fields: fields, file: ("file", "plan.md", text))
            #expect(taken.status == 303)
            let version = "/drafts/prepared/versions/1"
            _ = try await clerk.submit(clerk.open(version), to: version + "/publication")
            let stranger = world.site.visitor()
            for path in ["", "/versions/1", "/versions/1/draft.pdf", "/kpi", "/kpi.csv", "/roadmap"] {
                #expect(try await stranger.get("/drafts/prepared" + path).status == 404, "\(path)")
            }
            let link = try link(in: try await clerk.submit(made, to: desk + "/preview"))
            let page = try await stranger.get(link + "/drafts/prepared")
            #expect(page.status == 200 && page.text.contains("公園の水飲み場を増やします。"))

            fields["consultation"] = "made-up"
            let wrong = try await clerk.upload("/drafts", fields: fields, file: ("file", "plan.md", text))
            #expect(wrong.status == 422)
            #expect(try await stranger.get("/consultations/made-up").status == 404)
        }
    }

    @Test func `the link shows the newest version of a draft, or the one that staff chose`() async throws {
        try await World.with { world in
            let walk = try await WalkWorld(world.site)
            let database = world.site.database
            try await database.execute(
                """
                WITH newer AS (
                    INSERT INTO draft_version (draft_id, number)
                    SELECT draft_id, 2 FROM draft_version WHERE id = \(walk.unannounced.version) RETURNING id)
                INSERT INTO passage_version (version_id, passage_id, position, kind, level, chapter, body)
                SELECT id, \(walk.unannounced.passage), 1, 'paragraph', 0, '{}', '書き直した窓口の文です。' FROM newer
                """)
            let clerk = try await world.staff("clerk", .editor)
            let secret = "/consultations/secret"
            let made = try await clerk.submit(clerk.open(secret), to: secret + "/preview")
            let draft = try link(in: made) + "/drafts/" + walk.unannounced.slug
            let stranger = world.site.visitor()
            #expect(try await stranger.get(draft).text.contains("書き直した窓口の文"))
            _ = try await clerk.submit(
                clerk.open(secret), to: secret + "/preview/version", ["version": "1"])
            let older = try await stranger.get(draft)
            #expect(older.text.contains("窓口で待つ時間を短くします"))
            #expect(!older.text.contains("書き直した窓口の文"))
            #expect(older.headers["Referrer-Policy"] == "no-referrer")
            #expect(try await stranger.get("/drafts/" + walk.unannounced.slug).status == 404)
        }
    }

    @Test func `the token is in no log, feed or map, and only its hash is stored`() async throws {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let path = try link(in: try await clerk.submit(make(clerk), to: desk + "/preview"))
            let token = String(path.dropFirst("/preview/".count))
            let stranger = world.site.visitor()
            _ = try await stranger.get(path)
            #expect(!world.site.requestLines.text.contains(token))
            #expect(!world.site.securityLines.text.contains(token))
            for address in ["/sitemap.xml", "/robots.txt", "/feeds/consultations.atom", "/", desk] {
                #expect(try await !stranger.get(address).text.contains(token))
            }
            #expect(try await !clerk.open(desk).text.contains(token), "shown once")
            let stored = try await world.site.database.value(
                "SELECT count(*) FROM preview_link WHERE encode(token_hash, 'escape') = \(token)",
                as: Int.self)
            #expect(stored == 0)
        }
    }

    @Test func `an expired link says so, and after publication every link leads to the public page`()
        async throws
    {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let made = try await make(clerk)
            let refused = try await clerk.submit(made, to: desk + "/preview", ["expires": "2020-01-01"])
            #expect(refused.status == 422 && refused.text.contains("2020-01-01"))
            let path = try link(
                in: try await clerk.submit(made, to: desk + "/preview", ["expires": "2099-01-01"]))
            let stranger = world.site.visitor()
            #expect(try await stranger.get(path).status == 200)
            try await world.site.database.execute("UPDATE preview_link SET expires_at = now()")
            let expired = try await stranger.get(path)
            #expect(expired.status == 410 && expired.text.contains("期限は過ぎました"))
        }
    }

    @Test func `by the clock it is published at its moment, and taken back while nobody has written`()
        async throws
    {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let made = try await make(clerk)
            let wrong = try await clerk.submit(
                made, to: desk + "/publication", ["do": "later", "date": "きのう", "time": "9:00"])
            #expect(wrong.status == 422 && wrong.text.contains("きのう"))
            let waiting = try await clerk.submit(
                made, to: desk + "/publication", ["do": "later", "date": "令和81年4月1日", "time": "9時"])
            #expect(waiting.text.contains("2099年4月1日"))
            let stranger = world.site.visitor()
            let clock = PlannedPublications(site: world.site.assembly.site, logger: Logger(label: "clock"))
            let moment = try #require(CivilDate(2099, 4, 1)).start.microseconds + 9 * 3_600_000_000
            try await clock.publishConsultations(at: Instant(microseconds: moment - 1))
            #expect(try await stranger.get(PublicComment.path).status == 404)
            try await clock.publishConsultations(at: Instant(microseconds: moment))
            #expect(try await stranger.get(PublicComment.path).status == 200)
            _ = try await clerk.submit(clerk.open(desk), to: desk + "/publication/withdrawal")
            #expect(try await stranger.get(PublicComment.path).status == 404)
        }
    }

    @Test func `once somebody has written, neither publication nor mode nor address can be taken back`()
        async throws
    {
        try await PublicComment.with { consultation in
            let clerk = consultation.clerk
            try await consultation.send("書きました", by: try await consultation.world.resident("yuki"))
            let page = try await clerk.open(desk)
            #expect(!page.forms.contains { $0.action == desk + "/publication/withdrawal" })
            let csrf = try #require(page.forms.compactMap { $0.fields["csrf"] }.first)
            _ = try await clerk.post(desk + "/publication/withdrawal", ["csrf": csrf])
            #expect(try await consultation.world.site.visitor().get(PublicComment.path).status == 200)
            let form = try await clerk.open(desk + "/edit")
            let refused = try await clerk.submit(
                form, to: desk + "/edit", ["mode": "open_exchange", "slug": "betsu", "title": "新しい題名"])
            #expect(refused.status == 422 && refused.text.contains("新しい題名"))
            #expect(refused.text.contains("方式は変えられません"))
            #expect(refused.text.contains("公開した後は変えられません"))
        }
    }

    @Test func `the slower of two editors is told what the other saved, and keeps what they typed`()
        async throws
    {
        try await World.with { world in
            let first = try await world.staff("clerk", .editor)
            let second = try await world.staff("mori", .editor)
            _ = try await make(first)
            let late = try await second.open(desk + "/edit")
            let saved = try await first.submitOnly(
                first.open(desk + "/edit"), to: desk + "/edit",
                ["question": "先に保存した問い", "allow_vote": ""])
            #expect(saved.status == 303)
            let typed = [
                "question": "後から書いた問い", "allow_vote": "1", "step_name_1": "説明会", "step_start_1": "2100-01-05",
            ]
            let told = try await second.submitOnly(late, to: desk + "/edit", typed)
            #expect(told.status == 409 && told.text.contains("ほかの職員が先に保存しました"))
            #expect(told.text.contains("先に保存した問い") && told.text.contains("後から書いた問い"))
            #expect(told.text.contains("選んでいない"))
            let again = try await second.submitOnly(told, to: desk + "/edit")
            #expect(again.status == 303)
            let page = try await first.open(desk + "/edit")
            #expect(page.text.contains("後から書いた問い") && page.text.contains("説明会"))
        }
    }

    @Test func `a form with mistakes comes back with a sentence at each field and all that was typed`()
        async throws
    {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let refused = try await make(
                clerk,
                [
                    "title": "", "slug": "総合計画", "closes_date": "13月1日", "closes_time": "25:00",
                    "use_purpose": "", "step_start_1": "いつか", "question": "消えては困る問い",
                ])
            #expect(refused.status == 422)
            for field in ["title", "slug", "closes_date", "use_purpose", "step_start_1"] {
                #expect(refused.text.contains("href=\"#\(field)\""), "\(field)")
            }
            for typed in ["総合計画", "13月1日", "いつか", "消えては困る問い"] {
                #expect(refused.text.contains(typed))
            }
            #expect(try await !clerk.open("/consultations").text.contains("消えては困る問い"))
            let taken = try await make(clerk, ["slug": "dx"])
            #expect(taken.status == 422 && taken.text.contains("ほかの意見募集で使われています"))
        }
    }
}
