import Civic
import Drafts
import Foundation
import TestSupport
import Testing

@Suite struct DraftStories {
    @Test func `a new version keeps what was said about a passage that was only reworded`() async throws {
        try await World.with { world in
            let taro = try await world.resident("taro")
            try await world.comment("この一文が好きです。", by: taro, on: 1)
            _ = try await world.site.visitor().open(world.draftPath)
            let report = try await world.publish { $0.replacing("道具です。", with: "手立てです。") }
            #expect(report.version.number == 2)
            let page = try await world.site.visitor().open(world.draftPath)
            #expect(page.text.contains("手立てです。"), "the shared page is the old one")
            #expect(page.text.contains("意見 1件"))
            let passage = try await world.site.visitor().open(world.passagePath(1))
            #expect(passage.text.contains("手立てです。") && passage.text.contains("この一文が好きです。"))
        }
    }

    @Test func `a passage that the new version lacks keeps its thread and takes no more comments`()
        async throws
    {
        try await World.with { world in
            let taro = try await world.resident("taro")
            try await world.comment("消えても読めるはず。", by: taro, on: 2)
            let form = try await taro.open(world.passagePath(2)).form(to: world.commentsPath(2)).fields
            _ = try await world.publish { text in
                text.split(separator: "\n").filter { !$0.hasPrefix("この素案は、") }.joined(separator: "\n\n")
            }
            let page = try await world.site.visitor().open(world.passagePath(2))
            #expect(page.status == 200)
            #expect(page.text.contains("消えても読めるはず。"))
            #expect(!page.forms.contains { $0.action == world.commentsPath(2) })
            let late = try await taro.post(
                world.commentsPath(2), form.merging(["body": "間に合わない", "stance": "agree"]) { $1 })
            #expect((400..<500).contains(late.status))
            #expect(late.text.contains("間に合わない"))
        }
    }

    @Test func `an older version can be read but not voted on, and leads to the newest`() async throws {
        try await World.with { world in
            _ = try await world.publish { $0.replacing("68分", with: "65分") }
            let old = try await world.site.visitor().open(world.draftPath + "/versions/1")
            #expect(old.text.contains("68分") && old.text.contains("href=\"\(world.draftPath)\""))
            #expect(!old.text.contains("data-quote"))
            let new = try await world.site.visitor().open(world.draftPath + "/versions/2")
            #expect(new.text.contains("65分") && new.text.contains("data-quote"))
        }
    }

    @Test func `a version that is not published is seen by nobody on the public listener`() async throws {
        try await World.with { world in
            _ = try await world.publish(false) { $0.replacing("68分", with: "65分") }
            let taro = try await world.resident("taro")
            for browser in [world.site.visitor(), taro] {
                let page = try await browser.open(world.draftPath)
                #expect(page.text.contains("68分"))
                let hidden = try await browser.open(world.draftPath + "/versions/2")
                #expect(hidden.status == 404)
            }
        }
    }

    @Test func `staff look an unpublished version over and publish it`() async throws {
        try await World.with { world in
            _ = try await world.publish(false) { $0.replacing("68分", with: "65分") }
            let editor = try await world.staff("hirose", .editor)
            let list = try await editor.open("/drafts")
            #expect(list.text.contains("href=\"/drafts/dx/versions/2\""))
            let preview = try await editor.open("/drafts/dx/versions/2")
            #expect(preview.text.contains("65分"))
            let done = try await editor.submit(preview, to: "/drafts/dx/versions/2/publication")
            #expect(done.status == 200)
            let page = try await world.site.visitor().open(world.draftPath)
            #expect(page.text.contains("65分"))
            let again = try await editor.open("/drafts/dx/versions/2")
            #expect(!again.forms.contains { $0.action.hasSuffix("/publication") })
        }
    }

    @Test func `staff join two passages by hand before they publish, and what was said goes along`()
        async throws
    {
        try await World.with { world in
            let taro = try await world.resident("taro")
            try await world.comment("続きの部分でも読めるはず。", by: taro, on: 2)
            // The passage goes; nothing is alike enough to continue it.
            _ = try await world.publish(false) { text in
                text.split(separator: "\n").filter { !$0.hasPrefix("この素案は、") }.joined(separator: "\n\n")
            }
            let editor = try await world.staff("hirose", .editor)
            let page = try await editor.open("/drafts/dx/versions/2/matching")
            #expect(page.status == 200)
            #expect(page.text.contains("元の場所に残る意見"))
            let origin = "\(world.passages[2])"
            let successor = "\(world.passages[1])"
            let done = try await editor.post(
                "/drafts/dx/versions/2/matching",
                page.form(to: "/drafts/dx/versions/2/matching").fields
                    .filter { $0.key == "csrf" || $0.key == "_csrf" || $0.key.contains("token") }
                    .merging(["origin": origin, "chosen": successor, "act": "save"]) { $1 })
            #expect(done.status == 303 || done.status == 200)
            let decided = try await editor.open("/drafts/dx/versions/2/matching")
            #expect(decided.text.contains("職員が決めました"))
            let preview = try await editor.open("/drafts/dx/versions/2")
            _ = try await editor.submit(
                preview, to: "/drafts/dx/versions/2/publication",
                ["reason": "二つの段落をまとめました", "reported": "令和8年12月20日"])
            let joined = try await world.site.visitor().open(world.passagePath(1))
            #expect(joined.text.contains("続きの部分でも読めるはず。"))
            #expect(joined.text.contains("前の版の別の部分に寄せられたご意見です。"))
            #expect(joined.text.contains("href=\"\(world.passagePath(2))\""))
            let gone = try await world.site.visitor().open(world.passagePath(2))
            #expect(gone.text.contains("次の部分に続いています"))
            #expect(gone.text.contains("href=\"\(world.passagePath(1))\""))
            let draft = try await world.site.visitor().open(world.draftPath)
            #expect(draft.text.contains("二つの段落をまとめました"))
            #expect(draft.text.contains("2026年12月20日"))
        }
    }

    @Test func `what a new version lacks is listed with its comments, and their author is told`() async throws
    {
        try await World.with { world in
            let taro = try await world.resident("taro")
            try await world.comment("消えても読めるはず。", by: taro, on: 2)
            _ = try await world.publish { text in
                text.split(separator: "\n").filter { !$0.hasPrefix("この素案は、") }.joined(separator: "\n\n")
            }
            let list = try await world.site.visitor().open(world.draftPath + "/former")
            #expect(list.text.contains("href=\"\(world.passagePath(2))\""))
            #expect(list.text.contains("意見 1件"))
            let notices = try await taro.open("/account/notices")
            #expect(notices.text.contains("ご意見の対象だった部分がなくなりました"))
        }
    }

    @Test func `a date that is none is refused with what was typed, and nothing is published`() async throws {
        try await World.with { world in
            _ = try await world.publish(false) { $0.replacing("68分", with: "65分") }
            let editor = try await world.staff("hirose", .editor)
            let preview = try await editor.open("/drafts/dx/versions/2")
            let refused = try await editor.submit(
                preview, to: "/drafts/dx/versions/2/publication", ["reason": "直しました", "reported": "あさって"])
            #expect(refused.status == 422)
            #expect(refused.text.contains("あさって") && refused.text.contains("直しました"))
            let page = try await world.site.visitor().open(world.draftPath)
            #expect(page.text.contains("68分"))
        }
    }

    @Test func `a passage below another draft's name, and numbers that no version has, are not found`()
        async throws
    {
        try await World.with { world in
            let visitor = world.site.visitor()
            let id = world.passages[0]
            for path in [
                "/drafts/other/passages/\(id)", "/drafts/dx/passages/999999999", "/drafts/dx/passages/x",
                "/drafts/dx/versions/0", "/drafts/dx/versions/99999999999", "/drafts/nothing",
                "/consultations/nothing",
            ] {
                let page = try await visitor.open(path)
                #expect(page.status == 404, "\(path)")
            }
        }
    }
}

extension World {
    /// Imports the sample draft with changes as the next version.
    fileprivate func publish(
        _ publishes: Bool = true, _ change: @Sendable (String) -> String
    ) async throws -> ImportReport {
        let text = try String(contentsOfFile: Repository.root + "/Resources/Demo/draft.txt", encoding: .utf8)
        return try await ImportDraft(site.assembly.site).run(
            ImportDraft.Order(
                bytes: Array(change(text).utf8), source: "draft.txt", consultation: draft, slug: draft,
                publishes: publishes))
    }
}
