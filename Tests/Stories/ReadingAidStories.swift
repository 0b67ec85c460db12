import Civic
import Drafts
import Foundation
import TestSupport
import Testing

/// What helps in reading a draft: explained words, plain Japanese, links, and a file for printing.
@Suite struct ReadingAidStories {
    private let glossary = "/drafts/dx/versions/1/glossary"
    private let plain = "/drafts/dx/versions/1/plain"

    @Test func `staff explain a word, and readers open the explanation where it stands`() async throws {
        try await World.with { world in
            let editor = try await world.staff("hirose", .editor)
            let saved = try await editor.submit(
                editor.open(glossary), to: glossary, ["word": "マイナンバーカード", "explanation": "国が配る身分証。"])
            #expect(saved.text.contains("マイナンバーカード"))
            let page = try await world.site.visitor().open(world.draftPath)
            let found = page.text.firstMatch(of: /href="#(term-\d+)">マイナンバーカード</)
            let anchor = try #require(found).output.1
            #expect(page.text.contains("id=\"\(anchor)\"") && page.text.contains("国が配る身分証。"))
            // The footnotes' words of the import stand in it too.
            #expect(page.text.contains("EBPM"))
            let admin = try await world.staff("morishita", .admin)
            #expect(try await admin.open("/audit").text.contains("用語の説明を変えた"))
        }
    }

    @Test func `a word without an explanation and a word that is there are refused, with what was typed`()
        async throws
    {
        try await World.with { world in
            let editor = try await world.staff("hirose", .editor)
            let page = try await editor.open(glossary)
            let bare = try await editor.submit(page, to: glossary, ["word": "LINE", "explanation": ""])
            #expect(bare.status == 422 && bare.text.contains("value=\"LINE\""))
            _ = try await editor.submit(page, to: glossary, ["word": "LINE", "explanation": "連絡の道具"])
            let twice = try await editor.submit(page, to: glossary, ["word": "LINE", "explanation": "別の説明"])
            #expect(twice.status == 422 && twice.text.contains("別の説明"))
        }
    }

    @Test func `a passage in plain words is shown to those who want it, and remembered`() async throws {
        try await World.with { world in
            let editor = try await world.staff("hirose", .editor)
            let saved = try await editor.submit(
                editor.open(plain), to: "\(plain)/\(world.passages[1])", ["body": "デジタルは、人が話す時間をふやす道具です。"])
            #expect(saved.text.contains("人が話す時間をふやす道具です"))
            let visitor = world.site.visitor()
            let page = try await visitor.open(world.draftPath)
            #expect(!page.text.contains("人が話す時間をふやす") && page.text.contains("name=\"words\""))
            let chosen = try await visitor.submit(page, to: "/display", ["words": "easy"])
            #expect(chosen.text.contains("人が話す時間をふやす") && chosen.text.contains("もとの文を見る"))
            #expect(chosen.text.contains("取って代わるものではありません"))
            #expect(try await visitor.open(world.passagePath(1)).text.contains("人が話す時間をふやす"))
            // Others still get the page as it is, and a page in やさしい日本語 has it without a choice.
            let stranger = world.site.visitor()
            #expect(try await !stranger.open(world.draftPath).text.contains("人が話す時間をふやす"))
            #expect(
                try await stranger.open("/ja-simple" + world.draftPath).words.contains("人が話す時間をふやす"))
        }
    }

    @Test func `a new version keeps plain words of the same text, and has those of another checked`()
        async throws
    {
        try await World.with { world in
            let editor = try await world.staff("hirose", .editor)
            for (place, text) in [(1, "道具です、と書いた文。"), (2, "みんなで作る、と書いた文。")] {
                let form = try await editor.open(plain)
                _ = try await editor.submit(
                    form, to: "\(plain)/\(world.passages[place])", ["body": text])
            }
            _ = try await editor.submit(
                editor.open(glossary), to: glossary, ["word": "公民館", "explanation": "集まる所。"])
            try await world.importAgain { $0.replacing("道具です。", with: "手立てです。") }
            let reader = world.site.visitor()
            let page = try await reader.open("/ja-simple" + world.draftPath)
            #expect(page.words.contains("みんなで作る、と書いた文。") && page.words.contains("集まる所。"))
            #expect(!page.words.contains("道具です、と書いた文。"))
            let path = "/drafts/dx/versions/2/plain"
            let list = try await editor.open(path + "?show=check")
            #expect(list.text.contains("道具です、と書いた文。") && list.text.contains("戻すための道具です。"))
            _ = try await editor.submit(
                list, to: "\(path)/\(world.passages[1])", ["body": "手立てです、と書いた文。"])
            #expect(try await reader.open("/ja-simple" + world.draftPath).words.contains("手立てです、と書いた文。"))
        }
    }

    @Test func `what staff took out of the glossary stays out in the next version`() async throws {
        try await World.with { world in
            let editor = try await world.staff("hirose", .editor)
            let list = try await editor.open(glossary)
            let found = list.text.firstMatch(of: /name="term" value="(\d+)"/)
            let term = String(try #require(found).output.1)
            let words = list.text.matches(of: /name="term" value=/).count
            _ = try await editor.submit(list, to: glossary, ["term": term, "act": "remove"])
            try await world.importAgain { $0.replacing("68分", with: "65分") }
            let next = try await editor.open("/drafts/dx/versions/2/glossary")
            #expect(next.text.matches(of: /name="term" value=/).count == words - 1)
        }
    }

    @Test func `the whole draft is a file for printing, of published versions only`() async throws {
        try await World.with { world in
            let visitor = world.site.visitor()
            let page = try await visitor.open(world.draftPath)
            let path = "/drafts/dx/versions/1/draft.pdf"
            #expect(page.text.contains("href=\"\(path)\""))
            let file = try await visitor.open(path)
            #expect(file.status == 200 && file.headers["Content-Type"] == "application/pdf")
            #expect(file.text.hasPrefix("%PDF-1."))
            try await world.importAgain(publishes: false) { $0.replacing("68分", with: "65分") }
            #expect(try await visitor.open("/drafts/dx/versions/2/draft.pdf").status == 404)
        }
    }

    @Test func `whole addresses become links`() async throws {
        try await World.with { world in
            try await world.importAgain {
                $0.replacing("68分", with: "68分（詳しくはhttps://www.shiomi.example/dx/をご覧ください）")
            }
            let page = try await world.site.visitor().open(world.draftPath)
            #expect(page.text.contains("href=\"https://www.shiomi.example/dx/\" rel=\"noopener external\""))
        }
    }
}

extension Page {
    /// Its words without the readings above them.
    fileprivate var words: String {
        text.replacing(/<(rt|rp)>[^<]*<\/(rt|rp)>/, with: "").replacing(/<[^>]*>/, with: "")
    }
}

extension World {
    /// Imports the sample draft with changes as the next version.
    fileprivate func importAgain(
        publishes: Bool = true, _ change: @Sendable (String) -> String
    ) async throws {
        let text = try String(contentsOfFile: Repository.root + "/Resources/Demo/draft.txt", encoding: .utf8)
        _ = try await ImportDraft(site.assembly.site).run(
            ImportDraft.Order(
                bytes: Array(change(text).utf8), source: "draft.txt", consultation: draft, slug: draft,
                publishes: publishes))
    }
}
