import Civic
import Postgres
import Testing

/// A public comment from its making to its result.
@Suite struct PublicCommentStories {
    private let secret = "灯台守の秘密の言葉"

    @Test func `an opinion gets a receipt number, stays with its author, and is public with the result`()
        async throws
    {
        try await PublicComment.with { consultation in
            let (yuki, haru) = (
                try await consultation.world.resident("yuki"), try await consultation.world.resident("haru")
            )
            let sent = try await consultation.send(secret, by: yuki)
            #expect(sent.text.contains(secret) && sent.text.contains("-000001"))
            #expect(try await yuki.open("/account/contributions").text.contains("-000001"))
            #expect(try await !haru.open(consultation.passagePath).text.contains(secret))

            let done = try await consultation.publishResult()
            #expect(done.text.contains("公表しました"))
            let visitor = consultation.world.site.visitor()
            let passage = try await visitor.open(consultation.passagePath).text
            #expect(passage.contains(secret) && passage.contains("意見 No.1"))
            #expect(!passage.contains("yuki") && !passage.contains("汐見花子"))
            let thread = try #require(passage.split(separator: "id=\"comments\"").last)
            #expect(thread.contains(secret) && !thread.contains("市内の学校に通っている"))
        }
    }

    @Test func `where only the table of answers is published, opinions never become public`() async throws {
        try await PublicComment.with(["publishes_opinions": "no"]) { consultation in
            let yuki = try await consultation.world.resident("yuki")
            let form = try await yuki.open(consultation.passagePath).text
            #expect(form.contains("意見そのものは公開しません"))
            try await consultation.send(secret, by: yuki)
            #expect(try await consultation.publishResult().text.contains("公表しました"))
            let visitor = consultation.world.site.visitor()
            #expect(try await !visitor.open(consultation.passagePath).text.contains(secret))
            #expect(try await yuki.open(consultation.passagePath).text.contains(secret))
        }
    }

    @Test func `what is asked is said before, and what is missing comes back with all that was typed`()
        async throws
    {
        try await PublicComment.with { consultation in
            let yuki = try await consultation.world.resident("yuki")
            let page = try await yuki.open(consultation.passagePath)
            #expect(page.text.contains("意見の内容を確認するための連絡に使います"))
            #expect(page.text.contains("結果の公表まで"))
            let refused = try await consultation.send(
                secret, by: yuki, ["submitter_name": "", "submitter_category": ""])
            #expect(refused.status == 422)
            #expect(refused.text.contains("氏名を入力してください") && refused.text.contains(secret))
            #expect(refused.text.contains("汐見市港町1-2-3"))
            #expect(refused.text.contains("href=\"#submitter_name\""))
            #expect(refused.text.contains("href=\"#submitter_category\""))
        }
    }

    @Test func `nobody replies to an opinion, supports it or votes`() async throws {
        try await PublicComment.with { consultation in
            let yuki = try await consultation.world.resident("yuki")
            let sent = try await consultation.send(secret, by: yuki)
            #expect(!sent.forms.contains { $0.action.hasSuffix("/support") || $0.action.hasSuffix("/vote") })
            #expect(!sent.text.contains("name=\"parent\""))
            let csrf = try #require(try sent.form(to: consultation.commentsPath).fields["csrf"])
            let id = try await consultation.world.site.database.value(
                "SELECT max(id) FROM comment", as: CommentID.self)
            let comment = try #require(id)
            let reply = try await yuki.post(
                consultation.commentsPath,
                PublicComment.submitter.merging(
                    ["body": "返信", "parent": "\(comment)", "csrf": csrf]) { $1 })
            #expect(reply.status == 409 && reply.text.contains("返信"))
            let support = try await yuki.post(Addresses.commentSupport(comment), ["csrf": csrf])
            #expect(support.status == 409)
        }
    }

    @Test
    func `names are stored encrypted, shown to staff on request with an audit row, and go with the account`()
        async throws
    {
        try await PublicComment.with { consultation in
            let world = consultation.world
            let yuki = try await world.resident("yuki")
            try await consultation.send(secret, by: yuki)
            let database = world.site.database
            let stored = try await database.value(
                "SELECT encode(sealed, 'escape') FROM opinion_submitter", as: String.self)
            #expect(try #require(stored).contains("汐見") == false)
            let id = try #require(
                try await database.value("SELECT max(id) FROM comment", as: CommentID.self))
            let admin = try await world.staff("boss", .admin)
            let page = try await admin.open("/moderation/comments/\(id)")
            #expect(page.text.contains("-000001") && page.text.contains("市内の学校に通っている"))
            #expect(!page.text.contains("汐見花子"))
            let looked = try await admin.open("/moderation/comments/\(id)/submitter")
            #expect(looked.text.contains("汐見花子") && looked.text.contains("港町1-2-3"))
            #expect(try await admin.open("/audit").text.contains("氏名などを見た"))
            let moderator = try await world.staff("mod", .moderator)
            #expect(try await moderator.get("/moderation/comments/\(id)/submitter").status == 403)
            let editor = try await world.staff("henshu", .editor)
            #expect(try await editor.get("/moderation/comments/\(id)/submitter").status == 403)
            #expect(try await !editor.open("/moderation/comments/\(id)").text.contains("/submitter"))

            let closing = try await yuki.open("/account/closing")
            _ = try await yuki.submit(
                closing, to: "/account/closing", ["texts": "keep", "current_password": World.password])
            #expect(try await database.value("SELECT count(*) FROM opinion_submitter", as: Int.self) == 0)
            #expect(try await database.value("SELECT count(*) FROM comment", as: Int.self) == 1)
        }
    }

    @Test func `a received opinion that was hidden and restored is still not public`() async throws {
        try await PublicComment.with { consultation in
            let world = consultation.world
            try await consultation.send(secret, by: try await world.resident("yuki"))
            let moderator = try await world.staff("mod", .moderator)
            let id = try #require(
                try await world.site.database.value("SELECT max(id) FROM comment", as: CommentID.self))
            let path = "/moderation/comments/\(id)"
            _ = try await moderator.submit(
                moderator.open(path), to: path + "/hiding", ["reason": "電話番号のため"])
            _ = try await moderator.submit(moderator.open(path), to: path + "/restoration")
            let state = try await world.site.database.value("SELECT state FROM comment", as: String.self)
            #expect(state == "received")
            #expect(try await world.site.visitor().get(Addresses.comment(id)).status == 404)
        }
    }

    @Test func `the export has receipt number and category, and nothing personal`() async throws {
        try await PublicComment.with { consultation in
            let yuki = try await consultation.world.resident("yuki")
            try await consultation.send(secret, by: yuki)
            let csv = try await consultation.clerk.open(
                "/exports/comments.csv?draft=\(consultation.draft)"
            ).text
            #expect(csv.contains("receipt_number") && csv.contains("-000001"))
            #expect(csv.contains("市内の学校に通っている") && csv.contains(secret))
            #expect(!csv.contains("汐見花子") && !csv.contains("港町1-2-3") && !csv.contains("yuki"))
        }
    }
}
