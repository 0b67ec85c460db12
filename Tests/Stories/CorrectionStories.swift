import Civic
import Drafts
import Foundation
import Postgres
import TestSupport
import Testing

@testable import Site

/// A clerk publishes a plan from a file.
@Suite struct CorrectionStories {
    private static let text = """
        # 汐見計画

        ## 第１章 窓口

        転入の手続きにかかる時間を半分に

        します。

        ## 第２章 港

        朝市の日は、駐車場を朝六時から開けます。
        """

    private static let screen = "/drafts/plan/versions/1/passages"

    @Test func `a clerk uploads a file, joins what was cut, and publishes`() async throws {
        try await World.with { world in
            let editor = try await world.staff("hirose", .editor)
            let screen = try await upload(editor)
            #expect(screen.text.contains("転入の手続きにかかる時間を半分に"))
            #expect(screen.text.contains("もとの文書の"))
            let cut = try await passage("します。", world)
            let joined = try await act("join", cut, editor)
            #expect(joined.text.contains("転入の手続きにかかる時間を半分にします。"))
            #expect(joined.text.contains("前とつなげた"))
            let preview = try await editor.open("/drafts/plan/versions/1/preview")
            #expect(preview.text.contains("半分にします。"))
            let version = try await editor.open("/drafts/plan/versions/1")
            _ = try await editor.submit(version, to: "/drafts/plan/versions/1/publication")
            let page = try await world.site.visitor().open("/drafts/plan")
            #expect(page.text.contains("転入の手続きにかかる時間を半分にします。"))
        }
    }

    @Test func `a file that can't be read is refused at its field, and what was typed stays`() async throws {
        try await World.with { world in
            let editor = try await world.staff("hirose", .editor)
            let list = try await editor.open("/drafts")
            var fields = try list.form(to: "/drafts").fields
            fields["title"] = "汐見の計画"
            fields["consultation"] = "dx"
            let wrong = try await editor.upload(
                "/drafts", fields: fields, file: ("file", "plan.docx", Array("PK\u{3}\u{4}broken".utf8)))
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("ファイルが壊れているか") && wrong.text.contains("value=\"汐見の計画\""))
            fields["slug"] = "dx"
            let taken = try await editor.upload(
                "/drafts", fields: fields, file: ("file", "plan.md", Array(Self.text.utf8)))
            #expect(taken.status == 422)
            #expect(taken.text.contains("その名前の案は、すでにあります。"))
        }
    }

    @Test func `two editors: the second sees both texts, and chooses`() async throws {
        try await World.with { world in
            let first = try await world.staff("hirose", .editor)
            let second = try await world.staff("kuroda", .admin)
            _ = try await upload(first)
            let id = try await passage("朝市の日は、駐車場を朝六時から開けます。", world)
            let path = "\(Self.screen)/\(id)"
            let seen = try await second.open(Self.screen)
            _ = try await act("rewrite", id, first, ["text": "朝市の日は、駐車場を朝五時から開けます。"])
            let late = try await send("rewrite", id, seen, second, ["text": "朝市の日は、港を開けます。"])
            #expect(late.status == 409)
            #expect(late.text.contains("駐車場を朝五時から開けます。") && late.text.contains("朝市の日は、港を開けます。"))
            #expect(late.text.contains("ほかの職員が、先にこの部分を変えました"))
            // The page knows the newest revision now, so the same button saves.
            let fields = try #require(late.forms.first { $0.action == path && $0.fields["text"] != nil })
                .fields
            let saved = try await second.post(
                path, fields.merging(["act": "rewrite-\(id)", "kind": "paragraph"]) { $1 })
            #expect(saved.status == 303)
            #expect(try await passage("朝市の日は、港を開けます。", world) == id)

            // Another passage is no conflict, however old the page is.
            let other = try await passage("します。", world)
            let apart = try await send("drop", other, seen, second)
            #expect(apart.status == 303)
            let gone = try await send("rewrite", other, seen, first, ["text": "書き直した文です。"])
            #expect(gone.status == 409)
            #expect(gone.text.contains("書き直した文です。"))
        }
    }

    @Test func `what is typed wrong is refused with the text kept, and undo goes back step by step`()
        async throws
    {
        try await World.with { world in
            let editor = try await world.staff("hirose", .editor)
            _ = try await upload(editor)
            let id = try await passage("朝市の日は、駐車場を朝六時から開けます。", world)
            let page = try await editor.open(Self.screen)
            let whole = try await send("split", id, page, editor, ["text": "分けない文。"])
            #expect(whole.status == 422)
            #expect(whole.text.contains("分けたい所に、空の行を入れてください。") && whole.text.contains("分けない文。"))
            let far = try await send("move", id, page, editor, ["before": "99"])
            #expect(far.status == 422)
            let split = try await act("split", id, editor, ["text": "朝市の日は、\n\n駐車場を朝六時から開けます。"])
            #expect(split.status == 200)
            #expect(try await passage("朝市の日は、", world) == id)
            _ = try await act("drop", id, editor)
            let undo = "/drafts/plan/versions/1/undo"
            let once = try await editor.submit(try await editor.open(Self.screen), to: undo)
            let twice = try await editor.submit(once, to: undo)
            #expect(twice.text.contains("一つ前の状態に戻しました。"))
            #expect(try await passage("朝市の日は、駐車場を朝六時から開けます。", world) == id)
            let stale = try await editor.submit(once, to: undo)
            #expect(stale.text.contains("取り消しませんでした"))
        }
    }

    @Test func `a public version is not corrected; a copy of it is, and what was said goes along`()
        async throws
    {
        try await World.with { world in
            let editor = try await world.staff("hirose", .editor)
            let taro = try await world.resident("taro")
            try await world.comment("この一文が好きです。", by: taro, on: 1)
            let screen = try await editor.open("/drafts/dx/versions/1/passages")
            #expect(screen.text.contains("新しい版を作ってください"))
            #expect(!screen.forms.contains { $0.action.contains("/passages/") })
            let choice = try await editor.open("/drafts/dx/versions")
            let copy = try await editor.submit(choice, to: "/drafts/dx/copies", ["reason": "窓口の文を直しました"])
            #expect(copy.text.contains("新しい版を作りました"))
            let id = world.passages[1]
            let path = "/drafts/dx/versions/2/passages/\(id)"
            let form = try #require(copy.forms.first { $0.action == path && $0.fields["text"] != nil })
            let saved = try await editor.post(
                path,
                form.fields.merging(["act": "rewrite-\(id)", "kind": "paragraph", "text": "直した一文です。"]) { $1 })
            #expect(saved.status == 303)
            let again = try await editor.submit(choice, to: "/drafts/dx/copies")
            #expect(again.text.contains("まだ公開していない版があります"))
            let version = try await editor.open("/drafts/dx/versions/2")
            _ = try await editor.submit(version, to: "/drafts/dx/versions/2/publication")
            let page = try await world.site.visitor().open("/drafts/dx")
            #expect(page.text.contains("直した一文です。") && page.text.contains("意見 1件"))
        }
    }

    @Test func `a version is published at its time, once, however many look`() async throws {
        try await World.with { world in
            let editor = try await world.staff("hirose", .editor)
            _ = try await upload(editor)
            let path = "/drafts/plan/versions/1/publication"
            let version = try await editor.open("/drafts/plan/versions/1")
            let past = try await editor.submit(
                version, to: path, ["when": "planned", "day": "2020年4月1日", "time": "9:00"])
            #expect(past.status == 422)
            #expect(past.text.contains("すでに過ぎています") && past.text.contains("2020年4月1日"))
            let planned = try await editor.submit(
                version, to: path, ["when": "planned", "day": "令和90年4月1日", "time": "9時30分"])
            #expect(planned.text.contains("2108年4月1日（日） 9:30に公開する予定です"))
            let site = world.site.assembly.site
            #expect(try await PublishPlanned(site).run() == 0)
            let due = Instant.now + .seconds(100 * 366 * 86_400)
            async let left = PublishPlanned(site).run(at: due)
            async let right = PublishPlanned(site).run(at: due)
            let counts = try await [left, right]
            #expect(counts.reduce(0, +) == 1)
            let page = try await world.site.visitor().open("/drafts/plan")
            #expect(page.status == 200)
            let acts: [String] = try await world.site.database.values(
                "SELECT act FROM audit WHERE act LIKE 'draft.publication%' ORDER BY id")
            #expect(acts.count == 2, "the world's own draft and this one")
        }
    }

    @Test func `a plan is taken back, and the time passes without anything`() async throws {
        try await World.with { world in
            let editor = try await world.staff("hirose", .editor)
            _ = try await upload(editor)
            let version = try await editor.open("/drafts/plan/versions/1")
            let planned = try await editor.submit(
                version, to: "/drafts/plan/versions/1/publication",
                ["when": "planned", "day": "2108-04-01", "time": "9:30"])
            let canceled = try await editor.submit(
                planned, to: "/drafts/plan/versions/1/publication/cancellation")
            #expect(canceled.text.contains("公開の予定を取り消しました。"))
            let due = Instant.now + .seconds(100 * 366 * 86_400)
            #expect(try await PublishPlanned(world.site.assembly.site).run(at: due) == 0)
            #expect(try await world.site.visitor().open("/drafts/plan").status == 404)
        }
    }

    // MARK: The clerk's hands

    private func upload(_ editor: Browser) async throws -> Page {
        let fields = try await editor.open("/drafts").form(to: "/drafts").fields
        let done = try await editor.upload(
            "/drafts", fields: fields.merging(["consultation": "dx", "slug": "plan"]) { $1 },
            file: ("file", "plan.md", Array(Self.text.utf8)))
        #expect(done.status == 303, "\(done.text)")
        return try await editor.follow(done)
    }

    private func passage(_ text: String, _ world: World) async throws -> PassageID {
        let id: PassageID? = try await world.site.database.value(
            """
            SELECT p.passage_id FROM passage_version p JOIN draft_version v ON v.id = p.version_id
            JOIN draft d ON d.id = v.draft_id WHERE d.slug = 'plan' AND p.body = \(text)
            """)
        return try #require(id, "no passage \(text)")
    }

    /// Presses a button of a passage on the page as it is now.
    private func act(
        _ act: String, _ id: PassageID, _ editor: Browser, _ fields: [String: String] = [:]
    ) async throws -> Page {
        let page = try await editor.open(Self.screen)
        let done = try await send(act, id, page, editor, fields)
        #expect(done.status == 303, "\(act)")
        return try await editor.follow(done)
    }

    /// The same on a page that may be old.
    private func send(
        _ act: String, _ id: PassageID, _ page: Page, _ editor: Browser, _ fields: [String: String] = [:]
    ) async throws -> Page {
        let path = "\(Self.screen)/\(id)"
        let form = try #require(page.forms.first { $0.action == path })
        let typed = ["act": "\(act)-\(id)", "kind": "paragraph"].merging(fields) { $1 }
        let token = form.fields.merging(typed) { $1 }
        let own = try await ownToken(token, editor)
        return try await editor.post(path, own)
    }

    /// A page that another editor opened carries that editor's token.
    private func ownToken(_ fields: [String: String], _ editor: Browser) async throws -> [String: String] {
        let own = try await editor.open("/drafts").form(to: "/drafts").fields["csrf"]
        return fields.merging(["csrf": own ?? ""]) { $1 }
    }
}
