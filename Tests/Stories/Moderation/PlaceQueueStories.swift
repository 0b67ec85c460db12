import Civic
import Postgres
import Testing

/// A moderator of one consultation sees, counts and touches nothing of another.
@Suite struct PlaceQueueStories {
    private let text = "夜の窓口を開けてください"

    private func park(_ world: World) async throws -> ConsultationID {
        try await world.site.database.one(
            """
            INSERT INTO consultation (slug, title, published_at, opens_at)
            VALUES ('park', '公園の計画', now(), now()) RETURNING id
            """)
    }

    private func own(_ world: World) async throws -> ConsultationID {
        try #require(try await ConsultationStore(world.site.database).id(of: world.draft))
    }

    @Test func `the queue, the counts and the settings are those of the own consultations`() async throws {
        try await World.with { world in
            try await world.comment(text, by: world.resident("yuki"))
            let stranger = try await world.staff("mori", as: .moderator, in: [park(world)])
            let member = try await world.staff("sato", as: .moderator, in: [own(world)])
            let theirs = try await stranger.open("/moderation/queue")
            #expect(!theirs.text.contains(text) && theirs.text.contains("確認を待つ投稿はありません"))
            #expect(!theirs.text.contains("汐見市デジタル戦略"))
            #expect(try await !stranger.open("/").text.contains("待っています。"))
            let mine = try await member.open("/moderation/queue")
            #expect(mine.text.contains(text) && !mine.text.contains("/moderation/people/"))
            #expect(try await member.open("/").text.contains("待っています。"))
            let modes = try await stranger.open("/moderation/modes")
            #expect(modes.text.contains("公園の計画") && !modes.text.contains("汐見市デジタル戦略"))
            #expect(!modes.text.contains("name=\"hours\""))
            for path in ["/moderation/words", "/moderation/people/1"] {
                #expect(try await member.get(path).status == 403, "\(path)")
            }
        }
    }

    @Test func `a form with another consultation's post is refused as a whole`() async throws {
        try await World.with { world in
            let author = try await world.resident("yuki")
            try await world.comment(text, by: author)
            let stranger = try await world.staff("mori", as: .moderator, in: [park(world)])
            let member = try await world.staff("sato", as: .moderator, in: [own(world)])
            let ticket = try #require(
                try await member.open("/moderation/queue").forms.first { $0.fields["act"] == "approve" })
            let token = try await stranger.open("/profile").form(to: "/profile/password").fields["csrf"] ?? ""
            let chosen = ticket.fields["chosen"] ?? ""
            for fields in [
                ["act": "approve", "chosen": chosen], ["act": "hide", "usual": "insult", "chosen": chosen],
            ] {
                let tried = try await stranger.post(
                    "/moderation/queue", fields.merging(["csrf": token]) { $1 })
                #expect(tried.status == 404)
            }
            let decisions: Int = try await world.site.database.one("SELECT count(*) FROM moderation_decision")
            #expect(decisions == 0)
        }
    }

    @Test func `an appeal is for the moderators of its consultation`() async throws {
        try await World.with { world in
            let author = try await world.resident("yuki")
            try await world.comment(text, by: author)
            let id: CommentID = try await world.site.database.one("SELECT max(id) FROM comment")
            let boss = try await world.staff("boss")
            let page = try await boss.open("/moderation/queue")
            let form = try #require(page.forms.first { $0.fields["act"] == "hide" })
            _ = try await boss.submit(
                page, to: "/moderation/queue", form.fields.merging(["usual": "insult"]) { $1 })
            let own = try await author.open(Addresses.comment(id))
            let link = try #require(own.text.firstMatch(of: /href="(\/appeals\/\d+)"/))
            let path = String(link.output.1)
            _ = try await author.submit(author.open(path), to: path, ["words": "だれも傷つけていないと思います。"])
            let appeal: Int = try await world.site.database.one("SELECT max(id) FROM moderation_appeal")
            let stranger = try await world.staff("mori", as: .moderator, in: [park(world)])
            let member = try await world.staff("sato", as: .moderator, in: [self.own(world)])
            #expect(try await stranger.get("/moderation/appeals/\(appeal)").status == 404)
            #expect(try await stranger.open("/moderation/appeals").text.contains("判断を待つ申し立てはありません"))
            #expect(
                try await member.open("/moderation/appeals").text.contains("/moderation/appeals/\(appeal)"))
            #expect(try await member.open("/moderation/appeals/\(appeal)").status == 200)
        }
    }

    @Test func `whoever was slower reads who decided what, and keeps the reason`() async throws {
        try await World.with { world in
            try await world.comment(text, by: world.resident("yuki"))
            let id: CommentID = try await world.site.database.one("SELECT max(id) FROM comment")
            let (first, second) = (try await world.staff("mori"), try await world.staff("sato"))
            _ = try await first.open("/moderation/comments/\(id)")
            let seen = try await second.open("/moderation/queue")
            #expect(seen.text.contains("moriさんが見ています"))
            #expect(try await first.open("/moderation/queue").text.contains("satoさんも、この中の投稿を"))
            let page = try await first.open("/moderation/queue")
            let approval = try #require(page.forms.first { $0.fields["act"] == "approve" })
            _ = try await first.submit(page, to: "/moderation/queue", approval.fields)
            let hiding = try #require(seen.forms.first { $0.fields["act"] == "hide" })
            let late = try await second.submit(
                seen, to: "/moderation/queue",
                hiding.fields.merging(["reason": "言葉が強すぎると思います"]) { $1 })
            #expect(late.status == 409)
            #expect(late.text.contains("moriさんが") && late.text.contains("言葉が強すぎると思います"))
            #expect(try await world.site.visitor().get(Addresses.comment(id)).status == 200)
            let entry = try await second.open("/moderation/comments/\(id)")
            #expect(entry.text.contains("この投稿についてのこれまでの判断") && entry.text.contains("mori"))
        }
    }

    @Test func `an erasure waits for the decision on an appeal`() async throws {
        try await World.with { world in
            let author = try await world.resident("yuki")
            try await world.comment(text, by: author)
            let account: AccountID = try await world.site.database.one("SELECT max(author_id) FROM comment")
            let admin = try await world.staff("boss", .admin)
            try await world.site.database.execute(
                """
                WITH decision AS (
                    INSERT INTO moderation_decision (subject_kind, subject_id, act, reason, staff_id)
                    SELECT 'comment', c.id, 'hiding', '理由', s.id FROM comment c, staff_member s
                    ORDER BY c.id DESC LIMIT 1 RETURNING id)
                INSERT INTO moderation_appeal (decision_id, account_id, words)
                SELECT id, \(account), 'だれも傷つけていないと思います。' FROM decision
                """)
            let path = "/people/\(account)/erasure"
            let page = try await admin.submitOnly(
                admin.open(path), to: path, ["texts": "withdraw", "checked": "1"])
            #expect(page.status == 422 && page.text.contains("先に判断してから消去してください"))
        }
    }
}
