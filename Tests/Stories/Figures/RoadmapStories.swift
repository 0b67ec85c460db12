import Civic
import Drafts
import Foundation
import Testing

/// Staff write when a draft's measures are planned; everyone sees it.
@Suite struct RoadmapStories {
    private let page = "/drafts/dx/roadmap"

    private func add(_ fields: [String: String], by browser: Browser) async throws -> Page {
        try await browser.submitOnly(browser.open(page + "/new"), to: page + "/new", fields)
    }

    @Test func `a measure with open ends stands in the table with its years in words`() async throws {
        try await World.with { world in
            #expect(try await !world.site.visitor().open(world.draftPath).text.contains("href=\"\(page)\""))
            let editor = try await world.staff("hirose", .editor)
            let saved = try await add(
                [
                    "title": "夜の窓口", "field": "暮らし", "passage": "\(world.passages[1])",
                    "span-2-from": "Ｒ９", "span-2-to": "令和10年度", "span-2-state": "trial",
                    "span-1-to": "R8", "span-1-state": "study",
                    "span-3-from": "2029", "span-3-state": "practice", "span-3-label": "全部の課で",
                ], by: editor)
            #expect(saved.status == 303, "\(saved.text)")
            let shown = try await world.site.visitor().open(page)
            #expect(shown.text.contains("令和8年度まで（以前から）"))
            #expect(shown.text.contains("令和9年度から令和10年度まで"))
            #expect(shown.text.contains("令和11年度から（以降も続く）"))
            #expect(shown.text.contains("<b>試行</b>") && shown.text.contains("全部の課で"))
            #expect(shown.text.contains("href=\"\(world.draftPath)#p\(world.passages[1])\""))
            #expect(shown.text.contains("<td colspan=\"2\">"))
            #expect(try await world.site.visitor().open(world.draftPath).text.contains("href=\"\(page)\""))
            let records = csvRecords(try await world.site.visitor().open(page + ".csv").text)
            let columns = try #require(records.first)
            let rows = records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
            #expect(rows.map { $0["from_fiscal_year"] } == ["", "2027", "2029"])
            #expect(rows.map { $0["to_fiscal_year"] } == ["2026", "2028", ""])
            #expect(rows.map { $0["state"] } == ["study", "trial", "practice"])
            #expect(rows.map { $0["goes_on"] } == ["false", "false", "true"])
        }
    }

    @Test func `periods that overlap, run backwards or say nothing are refused with their words`()
        async throws
    {
        try await World.with { world in
            let editor = try await world.staff("hirose", .editor)
            let cases: [([String: String], String)] = [
                (["span-1-from": "R9", "span-1-to": "R8", "span-1-state": "study"], "始まりの年度以降"),
                (["span-1-from": "R9"], "段階を選ぶか"),
                (["span-1-label": "考える"], "始まりか終わり"),
                ([:], "期間を一つ以上"),
                (["span-1-from": "9年度", "span-1-state": "study"], "のように入力してください"),
                (
                    [
                        "span-1-from": "R8", "span-1-state": "study", "span-2-from": "R9", "span-2-to": "R9",
                        "span-2-state": "trial",
                    ], "重なっています"
                ),
                (["span-1-from": "R8", "span-1-state": "study", "passage": "999999"], "一覧から"),
            ]
            for (fields, message) in cases {
                let refused = try await add(fields.merging(["title": "夜の窓口"]) { $1 }, by: editor)
                #expect(refused.status == 422 && refused.text.contains(message), "\(fields)")
                #expect(refused.text.contains("value=\"夜の窓口\""))
            }
            #expect(try await world.site.visitor().open(page).text.contains("まだありません"))
        }
    }

    @Test func `measures are changed, put elsewhere and taken out; the slower of two editors is told`()
        async throws
    {
        try await World.with { world in
            let editor = try await world.staff("hirose", .editor)
            for title in ["一番", "二番", "三番"] {
                _ = try await add(["title": title, "span-1-from": "R8", "span-1-label": "する"], by: editor)
            }
            let draft = try #require(try await DraftStore(world.site.database).find(world.draft))
            let store = RoadmapStore(world.site.database)
            let third = try #require(try await store.items(of: draft.id).last)
            let path = "\(page)/\(third.id)"
            let form = try await editor.open(path)
            _ = try await editor.submit(form, to: path, ["position": "1"])
            #expect(try await store.items(of: draft.id).map(\.words.title) == ["三番", "一番", "二番"])
            let late = try await editor.submitOnly(form, to: path, ["title": "別の名"])
            #expect(late.status == 409 && late.text.contains("value=\"別の名\""))
            let removed = try await editor.submit(editor.open(path), to: path + "/removal")
            #expect(removed.text.contains("取組を外しました"))
            #expect(try await store.items(of: draft.id).map(\.words.title) == ["一番", "二番"])
        }
    }

    @Test func `the roadmap stays with the draft in the next version`() async throws {
        try await World.with { world in
            let editor = try await world.staff("hirose", .editor)
            _ = try await add(["title": "夜の窓口", "span-1-from": "R8", "span-1-label": "する"], by: editor)
            try await world.addIndicators()
            #expect(try await world.site.visitor().open(page).text.contains("夜の窓口"))
        }
    }
}
