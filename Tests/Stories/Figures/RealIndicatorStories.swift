import Civic
import Drafts
import Foundation
import TestSupport
import Testing
import Web

/// The indicators of a real strategy on the page; without the document there is nothing to try.
@Suite struct RealIndicatorStories {
    private static let document = Repository.root + "/../shared/documents/ofunato-dx-strategy.txt"

    @Test(.enabled(if: FileManager.default.fileExists(atPath: document)))
    func `all fifteen rows of a real strategy appear, with units, ways of counting, years and directions`()
        async throws
    {
        try await TestSite.with { site in
            let slug = try #require(Slug(rawValue: "real"))
            _ = try await ImportDraft(site.assembly.site).run(
                ImportDraft.Order(
                    bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: Self.document))),
                    source: "real.txt", consultation: slug, slug: slug, title: "戦略", publishes: true))
            let page = try await site.visitor().open("/drafts/real/kpi")
            #expect(page.text.components(separatedBy: "<section class=\"kpi\"").count == 16)
            for words in [
                "取扱業務数", "オンライン対応手続数", "キャッシュレス決済対応手続数", "友達登録追加数", "容易に入手できる", "開催回数",
                "満足している", "コピー用紙購入枚数", "時間外勤務", "業務で活用している", "受講者数", "提案人数", "5,216,000", "3,652,000", "46.1",
                "54.1", "令和5年度（2023年度）", "令和9年度（2027年度）", "減らす", "維持する", "累計", "単年度",
            ] {
                #expect(page.text.contains(words), "\(words)")
            }
            let records = csvRecords(try await site.visitor().open("/drafts/real/kpi.csv").text)
            let columns = try #require(records.first)
            let rows = records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
            let targets = rows.filter { $0["measure"] == "target" }
            #expect(targets.count == 15 && targets.allSatisfy { $0["fiscal_year"] == "2027" })
            #expect(
                targets.map { $0["direction"] }
                    == [
                        "up", "up", "up", "up", "up", "up", "keep", "up", "down", "down", "up", "up", "up",
                        "up", "up",
                    ])
            #expect(targets.compactMap { $0["value"].flatMap(Double.init) }.last == 30)
            // Headings of the strategies are found for most rows, and each row's table.
            #expect(page.text.components(separatedBy: "href=\"/drafts/real#p").count > 20)
        }
    }
}
