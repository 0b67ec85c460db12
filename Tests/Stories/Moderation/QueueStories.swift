import Civic
import Postgres
import Testing

@Suite struct QueueStories {
    private func newest(_ world: World) async throws -> CommentID {
        try await world.site.database.one("SELECT max(id) FROM comment")
    }

    @Test func `a reader reports without an account, a moderator hides, the author appeals, another decides`()
        async throws
    {
        try await World.with { world in
            let author = try await world.resident("yuki")
            try await world.comment("担当は０１９２－２７－３１１１です", by: author)
            let id = try await newest(world)
            let visitor = world.site.visitor()
            #expect(try await visitor.open(world.passagePath()).text.contains(Addresses.commentReport(id)))
            let report = Addresses.commentReport(id)
            let empty = try await visitor.submit(visitor.open(report), to: report, ["words": "番号があります"])
            #expect(empty.status == 422 && empty.text.contains("番号があります"))
            let thanks = try await visitor.submit(
                visitor.open(report), to: report, ["reason": "personal_data", "words": "番号があります"])
            #expect(thanks.text.contains("お知らせいただき"))
            _ = try await visitor.submit(visitor.open(report), to: report, ["reason": "insult"])

            let tsukamoto = try await world.staff("tsukamoto")
            let morishita = try await world.staff("morishita", .admin)
            let queue = try await tsukamoto.open("/moderation/queue")
            #expect(queue.text.contains("通報 1件") && queue.text.contains("番号があります"))
            #expect(queue.text.contains("電話番号「０１９２－２７－３１１１」"))
            let stale = try await morishita.open("/moderation/queue")
            let form = try #require(queue.forms.first { $0.fields["act"] == "hide" })
            let refused = try await tsukamoto.submit(queue, to: "/moderation/queue", form.fields)
            #expect(refused.status == 422)
            let hidden = try await tsukamoto.submit(
                queue, to: "/moderation/queue",
                form.fields.merging(["usual": "personal_data"]) { $1 })
            #expect(hidden.text.contains("1件を非表示にしました"))
            // A colleague who had it open is told by whom it was decided.
            let late = try #require(stale.forms.first { $0.fields["act"] == "approve" })
            let told = try await morishita.submit(stale, to: "/moderation/queue", late.fields)
            #expect(told.text.contains("tsukamotoさんが"), "\(told.text)")
            #expect(try await world.site.visitor().get(Addresses.comment(id)).status == 404)

            let own = try await author.open(Addresses.comment(id))
            let link = try #require(own.text.firstMatch(of: /href="(\/appeals\/\d+)"/))
            let path = String(link.output.1)
            #expect(try await world.resident("haru").get(path).status == 404)
            let short = try await author.submit(author.open(path), to: path, ["words": "短い"])
            #expect(short.status == 422)
            _ = try await author.submit(author.open(path), to: path, ["words": "市役所の代表番号です。公開されています。"])
            #expect(try await author.open(path).text.contains("職員が確認しています"))

            let mine = try await tsukamoto.open("/moderation/appeals")
            let appeal = String(
                try #require(mine.text.firstMatch(of: /href="(\/moderation\/appeals\/\d+)"/)).output.1)
            #expect(try await tsukamoto.open(appeal).text.contains("ほかの職員が判断してください"))
            let decided = try await morishita.submit(
                morishita.open(appeal), to: appeal, ["outcome": "granted", "reason": "市の代表番号と確認しました"])
            #expect(decided.text.contains("判断を記録し"), "\(decided.text)")
            #expect(try await world.site.visitor().get(Addresses.comment(id)).status == 200)
            #expect(try await author.get("/account/notices").text.contains("市の代表番号と確認しました"))
            let page = try await world.site.visitor().get("/guidelines/decisions").text
            #expect(page.contains("個人情報") && page.contains("認めて再び表示した件数"))
        }
    }

    @Test func `what was decided in one go is undone in one go`() async throws {
        try await World.with { world in
            let author = try await world.resident("yuki")
            for number in 1...3 { try await world.comment("意見その\(number)", by: author) }
            let staff = try await world.staff("tsukamoto")
            let page = try await staff.open("/moderation/queue")
            let form = try #require(page.forms.first { $0.fields["act"] == "hide" })
            let hidden = try await staff.submit(
                page, to: "/moderation/queue", form.fields.merging(["usual": "off_topic"]) { $1 })
            let undo = try #require(hidden.forms.first { $0.action.contains("/undo") })
            let undone = try await staff.submit(hidden, to: undo.action)
            #expect(undone.text.contains("1件を元に戻しました"))
            #expect(try await world.site.visitor().get(world.passagePath()).text.contains("意見その1"))
        }
    }

    @Test func `moderators get one mail a day while something waits too long`() async throws {
        try await World.with { world in
            try await world.comment("待っています", by: try await world.resident("yuki"))
            let overview = try await world.staff("morishita", .admin).open("/")
            #expect(overview.text.contains("待っています。") && overview.text.contains("/moderation/queue"))
        }
    }
}
