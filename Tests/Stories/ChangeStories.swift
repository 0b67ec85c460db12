import Accounts
import Civic
import Drafts
import Foundation
import TestSupport
import Testing

/// What changed from one version to the next, and because of whom.
@Suite struct ChangeStories {
    private let changes = "/drafts/dx/changes/1..2"

    @Test func `everyone sees word by word what a new version changed`() async throws {
        try await World.with { world in
            try await world.rewrite { $0.replacing("68分", with: "65分") }
            let visitor = world.site.visitor()
            let page = try await visitor.open(changes)
            #expect(page.status == 200)
            #expect(page.text.contains("<del>68</del>") && page.text.contains("<ins>65</ins>"))
            #expect(page.text.contains("変わっていない部分"))
            let inline = try await visitor.open(changes + "?view=inline")
            #expect(inline.text.contains("<del>68</del><ins>65</ins>"))
            let gone = try await visitor.open(changes + "?show=gone")
            #expect(gone.text.contains("この種類の変更はありません"))
            let reading = try await visitor.open(world.draftPath)
            #expect(reading.text.contains("href=\"\(changes)\""))
            #expect(reading.text.contains("前の版から変更あり"))
            let consultation = try await visitor.open("/consultations/dx")
            #expect(consultation.text.contains("href=\"\(changes)\""))
        }
    }

    @Test func `the newer version first leads to the right order, the same twice to nothing`() async throws {
        try await World.with { world in
            try await world.rewrite { $0.replacing("68分", with: "65分") }
            let page = try await world.site.visitor().open("/drafts/dx/changes/2..1")
            #expect(page.text.contains("第1版から第2版への変更"))
            for path in ["/drafts/dx/changes/1..1", "/drafts/dx/changes/0..1", "/drafts/no/changes/1..2"] {
                #expect(try await world.site.visitor().open(path).status == 404, "\(path)")
            }
        }
    }

    @Test func `changes of a version that is not published are seen by nobody`() async throws {
        try await World.with { world in
            try await world.rewrite(publishes: false) { $0.replacing("68分", with: "65分") }
            #expect(try await world.site.visitor().open(changes).status == 404)
            #expect(try await !world.site.visitor().open(world.draftPath).text.contains("/changes/"))
        }
    }

    @Test func `staff name the comment that led to a change, and its author learns of it once`() async throws
    {
        try await World.with { world in
            let yuki = try await world.resident("yuki")
            try await world.comment("道具という言い方は冷たい", by: yuki, on: 1)
            try await world.rewrite(publishes: false) { $0.replacing("道具です。", with: "手立てです。") }
            let editor = try await world.staff("hirose", .editor)
            let list = try await editor.open("/drafts/dx/versions/2/credits")
            let path = "/drafts/dx/versions/2/credits/\(world.passages[1])"
            #expect(list.text.contains("href=\"\(path)\""))
            let form = try await editor.open(path)
            #expect(form.text.contains("道具という言い方は冷たい"))
            let post = try world.post(in: form)
            let saved = try await editor.submit(form, to: path, ["post": post, "reason": "言葉を改めました。"])
            #expect(saved.text.contains("言葉を改めました。"))
            #expect(try await !yuki.open("/account/notices").text.contains("案が変わりました"))
            #expect(try await !yuki.open(world.passagePath(1)).text.contains("第2版で"))

            let preview = try await editor.open("/drafts/dx/versions/2")
            _ = try await editor.submit(preview, to: "/drafts/dx/versions/2/publication")
            let page = try await world.site.visitor().open(changes)
            #expect(page.text.contains("言葉を改めました。") && page.text.contains("1件のご意見を受けて"))
            #expect(page.text.contains("href=\"/comments/"))
            let thread = try await world.site.visitor().open(world.passagePath(1))
            #expect(thread.text.contains("第2版でこの部分が変わりました"))
            #expect(thread.text.contains("この部分は、ご意見を受けて変わりました"))
            #expect(
                try await world.site.visitor().open(world.draftPath).text.contains("この部分は、ご意見を受けて変わりました"))
            _ = try await editor.submit(
                editor.open(path), to: path, ["post": post, "reason": "言い方を改めました。"])
            let notices = try await yuki.open("/account/notices")
            #expect(notices.text.components(separatedBy: "案が変わりました").count == 2)
            #expect(try await world.site.visitor().open(changes).text.contains("言い方を改めました。"))
        }
    }

    @Test func `a comment that was hidden since is counted and not linked`() async throws {
        try await World.with { world in
            let yuki = try await world.resident("yuki")
            try await world.comment("道具という言い方は冷たい", by: yuki, on: 1)
            try await world.rewrite { $0.replacing("道具です。", with: "手立てです。") }
            let admin = try await world.staff("morishita", .admin)
            let path = "/drafts/dx/versions/2/credits/\(world.passages[1])"
            let form = try await admin.open(path)
            let post = try world.post(in: form)
            _ = try await admin.submit(form, to: path, ["post": post])
            #expect(try await world.site.visitor().open(changes).text.contains("href=\"/comments/"))
            let id = post.dropFirst("comment-".count)
            let comment = try await admin.open("/moderation/comments/\(id)")
            _ = try await admin.submit(
                comment, to: "/moderation/comments/\(id)/hiding", ["reason": "個人の名前のため"])
            let page = try await world.site.visitor().open(changes)
            #expect(page.text.contains("1件のご意見を受けて") && !page.text.contains("href=\"/comments/"))
        }
    }

    @Test func `an address that leads to no post of the consultation is refused and kept`() async throws {
        try await World.with { world in
            try await world.rewrite { $0.replacing("道具です。", with: "手立てです。") }
            let editor = try await world.staff("hirose", .editor)
            let path = "/drafts/dx/versions/2/credits/\(world.passages[1])"
            let refused = try await editor.submit(
                editor.open(path), to: path, ["others": "https://x.example/ideas/999", "reason": "なぜ"])
            #expect(refused.status == 422)
            #expect(refused.text.contains("https://x.example/ideas/999") && refused.text.contains("なぜ"))
        }
    }
}

extension World {
    /// Imports the sample draft with changes as the next version.
    func rewrite(
        publishes: Bool = true, _ change: @Sendable (String) -> String
    ) async throws {
        let text = try String(contentsOfFile: Repository.root + "/Resources/Demo/draft.txt", encoding: .utf8)
        _ = try await ImportDraft(site.assembly.site).run(
            ImportDraft.Order(
                bytes: Array(change(text).utf8), source: "draft.txt", consultation: draft, slug: draft,
                publishes: publishes))
    }

    /// The first post that a form lets one tick.
    fileprivate func post(in form: Page) throws -> String {
        let found = form.text.firstMatch(of: /name="post" value="(comment-\d+)"/)
        return String(try #require(found).output.1)
    }
}
