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
            #expect(!old.forms.contains { $0.action.hasSuffix("/vote") })
            let new = try await world.site.visitor().open(world.draftPath + "/versions/2")
            #expect(new.text.contains("65分") && new.forms.contains { $0.action.hasSuffix("/vote") })
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
