import Civic
import Postgres
import Testing

@testable import Site

/// Voices from paper and meetings, from the counter to the thread and the export.
@Suite struct VoiceStories {
    private static let desk = "/consultations/dx/voices"

    private func fields(_ changes: [String: String] = [:]) -> [String: String] {
        [
            "channel": "counter", "received": "2026/1/5", "group": "", "about": "whole", "number": "",
            "body": "窓口が遠くて通えません", "stance": "neutral", "people": "1", "publish": "yes",
        ].merging(changes) { $1 }
    }

    @discardableResult
    private func enter(_ clerk: Browser, _ changes: [String: String] = [:]) async throws -> Page {
        try await clerk.submit(
            clerk.open(Self.desk + "/new"), to: Self.desk + "/new", fields(changes))
    }

    @Test func `a letter is entered, stands in the thread like all others and counts`() async throws {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let page = try await enter(
                clerk,
                [
                    "channel": "workshop", "group": "港町の集い", "people": "6", "about": "passage",
                    "number": "\(world.passages[0])", "name": "汐見花子",
                ])
            #expect(page.status == 200 && page.text.contains("受付番号は 20"))
            // The next of the pile.
            #expect(page.text.contains("value=\"港町の集い\"") && page.text.contains("value=\"2026/1/5\""))
            #expect(!page.text.contains("窓口が遠くて"))

            for reader in [world.site.visitor(), try await world.resident("yuki")] {
                let thread = try await reader.open(world.passagePath()).text
                #expect(thread.contains("窓口が遠くて通えません"))
                #expect(thread.contains("ワークショップなどの場で出た声") && thread.contains("港町の集い"))
                #expect(thread.contains("6人の声") && thread.contains("2026年1月5日"))
                #expect(!thread.contains("汐見花子") && !thread.contains("あなたの投稿"))
                #expect(!thread.contains("/withdrawal\""))
            }
            let home = try await world.site.visitor().open("/").text
            #expect(home.contains("6人"))
        }
    }

    @Test func `whoever is signed in can answer and support a voice; its maker has nobody to be told`()
        async throws
    {
        try await World.with { world in
            try await enter(
                try await world.staff("clerk", .editor),
                ["about": "passage", "number": "\(world.passages[0])"])
            let yuki = try await world.resident("yuki")
            let id = try await voice(in: world)
            let reply = try await yuki.submit(
                yuki.open(world.passagePath()), to: world.commentsPath(),
                ["body": "同じ思いです", "stance": "", "parent": "\(id)"])
            #expect(reply.text.contains("同じ思いです"))
            let path = Addresses.commentSupport(id)
            let supported = try await yuki.submit(yuki.open(world.passagePath()), to: path)
            #expect(supported.status == 200)
            for address in [Addresses.commentEdit(id), Addresses.commentWithdrawal(id)] {
                #expect(try await yuki.get(address).status >= 400)
            }
        }
    }

    @Test func `without consent it counts for the city and is shown to nobody`() async throws {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            try await enter(
                clerk, ["publish": "no", "about": "passage", "number": "\(world.passages[0])"])
            let id = try await voice(in: world)
            let visitor = world.site.visitor()
            #expect(!(try await visitor.open(world.passagePath()).text.contains("窓口が遠くて")))
            #expect(try await visitor.get(Addresses.comment(id)).status == 404)
            #expect(try await clerk.open("/answers/dx/posts").text.contains("窓口が遠くて通えません"))
            await #expect(throws: PostgresError.self) {
                try await world.site.database.execute(
                    "UPDATE comment SET state = 'published', released_at = now() WHERE id = \(id)")
            }
            // Hidden and restored, it is still not public.
            let moderator = try await world.staff("moderator", .admin)
            let page = "/moderation/comments/\(id)"
            try await moderator.submit(moderator.open(page), to: page + "/hiding", ["reason": "個人名"])
            try await moderator.submit(moderator.open(page), to: page + "/restoration")
            #expect(try await visitor.get(Addresses.comment(id)).status == 404)
        }
    }

    @Test func `a form with mistakes comes back with all that was typed and nothing stored`() async throws {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let page = try await enter(
                clerk,
                ["received": "来週", "about": "passage", "number": "999999", "people": "0", "publish": ""])
            #expect(page.status == 422)
            for words in ["受付日を", "この番号の一節が", "人数を1から", "公開の同意を", "窓口が遠くて"] {
                #expect(page.text.contains(words), "\(words)")
            }
            let future = try await enter(clerk, ["received": "2099/1/1"])
            #expect(future.text.contains("受付日が今日より後"))
            #expect(try await count(world) == 0)
        }
    }

    @Test func `a form sent twice is one voice`() async throws {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let form = try await clerk.open(Self.desk + "/new")
            for _ in 0..<2 { try await clerk.submit(form, to: Self.desk + "/new", fields()) }
            #expect(try await count(world) == 1)
        }
    }

    @Test func `a sheet with two bad rows is mended and entered as a whole, and taken back`() async throws {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let head = "受付方法,受付日,会合・団体名,番号,人数,公開の同意,意見,余分\n"
            let good = "窓口,2026/11/2,,,1,公開してよい,橋の上が暗い,x\n手紙,令和8年11月3日,,\(world.passages[1]),2,公開しない,字が小さい,\n"
            let bad = try await upload(clerk, head + good + "狼煙,2026/11/2,,,1,○,a\nファクス,11月,,,百,○,b\n")
            #expect(bad.text.contains("2行に直すところがあります") && !bad.text.contains("この内容で登録する"))
            #expect(bad.text.contains("受付方法を「窓口」") && bad.text.contains("人数を1から"))
            #expect(try await count(world) == 0)

            let mended = try await upload(clerk, head + good + "窓口,2026/11/2,,,1,○,橋の上が 暗い\n")
            #expect(mended.text.contains("3件すべて登録できます") && mended.text.contains("2行目と同じ文"))
            // What will be stored is seen before: what it is about, and whether it may be read.
            #expect(mended.text.contains("素案の一節 \(world.passages[1])") && mended.text.contains("・公開しない"))
            #expect(mended.text.contains("href=\"/voices\" aria-current=\"page\""))
            #expect(!mended.text.contains("href=\"/consultations\" aria-current"))
            let form = try #require(Self.confirmation(of: mended))
            let done = try await clerk.submit(mended, to: form, ["duplicates": "skip"])
            #expect(done.text.contains("2件の声を登録しました"))
            #expect(try await count(world) == 2)
            // Sent again, nothing is entered twice.
            #expect(try await clerk.submitOnly(mended, to: form, ["duplicates": "skip"]).status == 404)

            let batch = try #require(done.text.firstMatch(of: /batches\/(\d+)\/withdrawal/)?.output.1)
            let back = try await clerk.submit(done, to: Self.desk + "/batches/\(batch)/withdrawal")
            #expect(back.text.contains("2件の声を取り消しました"))
            #expect(!(try await world.site.visitor().open(world.draftPath).text.contains("橋の上が暗い")))
            let acts = try await world.site.database.values(
                "SELECT act FROM audit ORDER BY id", as: String.self)
            #expect(acts.contains { $0.hasPrefix("voice.import") })
            #expect(acts.contains { $0.hasPrefix("voice.withdrawal") })
        }
    }

    @Test func `a batch on which something hangs is not taken back`() async throws {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let page = try await upload(
                clerk,
                "受付方法,受付日,番号,公開の同意,意見\n窓口,2026/11/2,\(world.passages[0]),○,橋の上が暗い\n")
            let form = try #require(Self.confirmation(of: page))
            let done = try await clerk.submit(page, to: form)
            let yuki = try await world.resident("yuki")
            let id = try await voice(in: world)
            try await yuki.submit(yuki.open(world.passagePath()), to: Addresses.commentSupport(id))
            let batch = try #require(done.text.firstMatch(of: /batches\/(\d+)\/withdrawal/)?.output.1)
            let back = try await clerk.submit(done, to: Self.desk + "/batches/\(batch)/withdrawal")
            #expect(back.text.contains("取り消せません"))
            #expect(try await world.site.visitor().open(world.passagePath()).text.contains("橋の上が暗い"))
        }
    }

    @Test func `a typing error is corrected and the earlier wording kept`() async throws {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            try await enter(clerk, ["about": "passage", "number": "\(world.passages[0])"])
            let path = "/voices/\(try await voice(in: world))"
            let refused = try await clerk.submit(clerk.open(path), to: path, ["reason": ""])
            #expect(refused.status == 422)
            let page = try await clerk.submit(
                clerk.open(path), to: path, ["body": "窓口が近くて通えます", "reason": "写し間違い"])
            #expect(page.text.contains("窓口が遠くて通えません") && page.text.contains("写し間違い"))
            let thread = try await world.site.visitor().open(world.passagePath()).text
            #expect(thread.contains("窓口が近くて通えます") && !thread.contains("窓口が遠くて"))
        }
    }

    @Test func `in a public comment a voice gets its number and waits for the result`() async throws {
        try await PublicComment.with { consultation in
            let clerk = try await consultation.world.staff("paper", .editor)
            let path = "/consultations/keikaku/voices/new"
            let page = try await clerk.submit(
                clerk.open(path), to: path, fields(["name": "汐見花子", "category": ""]))
            #expect(page.text.contains("受付番号は"), "\(page.text)")
            let id = try await voice(in: consultation.world)
            #expect(try await consultation.world.site.visitor().get(Addresses.comment(id)).status == 404)
            let sealed = try await consultation.world.site.database.value(
                "SELECT count(*) FROM opinion_submitter WHERE comment_id = \(id)", as: Int.self)
            #expect(sealed == 1)
        }
    }

    @Test func `the template comes back as it is filled in, and the paper has the code and the numbers`()
        async throws
    {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let template = try await clerk.get(Self.desk + "/template.xlsx")
            #expect(template.headers["Content-Disposition"]?.contains("voices-dx.xlsx") == true)
            // Its headings are known; there is nothing below them yet.
            let empty = try await upload(clerk, template.body)
            #expect(empty.status == 422 && empty.text.contains("何も書かれていません"))
            let page = try await clerk.open(Self.desk + "/paper").text
            #expect(page.contains("class=\"qr-code\"") && page.contains("/consultations/dx"))
            #expect(page.contains("<td>\(world.passages[0])</td>"))
        }
    }

    private func upload(_ clerk: Browser, _ csv: String) async throws -> Page {
        try await upload(clerk, Array(csv.utf8))
    }

    private func upload(_ clerk: Browser, _ bytes: [UInt8]) async throws -> Page {
        let desk = try await clerk.open(Self.desk)
        let token = try desk.form(to: Self.desk + "/imports").fields["csrf"] ?? ""
        let page = try await clerk.upload(
            Self.desk + "/imports", fields: ["csrf": token], file: ("file", "koe.csv", bytes))
        return try await clerk.follow(page)
    }

    /// Where the form of a preview goes.
    private static func confirmation(of page: Page) -> String? {
        page.forms.map(\.action).first { $0.contains("/imports/") }
    }

    private func voice(in world: World) async throws -> CommentID {
        try #require(
            try await world.site.database.value(
                "SELECT max(id) FROM comment WHERE channel <> 'site'", as: CommentID.self))
    }

    private func count(_ world: World) async throws -> Int {
        try await world.site.database.value("SELECT count(*) FROM comment WHERE state <> 'withdrawn'") ?? 0
    }
}
