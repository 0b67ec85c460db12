import Civic
import Drafts
import Foundation
import TestSupport
import Testing

/// Staff correct indicators and enter what came of them; everyone sees how far they have come.
@Suite struct IndicatorStories {
    private let page = "/drafts/dx/kpi"

    @Test func `an actual number entered in wide digits is public at once, with its share of the way`()
        async throws
    {
        try await World.with { world in
            let report = try await world.addIndicators()
            let id = try await world.indicator("紙の申請書の数", in: report)
            let before = try await world.site.visitor().open(page)
            #expect(before.text.contains("紙の申請書の数") && before.text.contains("減らす"))
            #expect(before.text.contains("実績はまだありません"))
            let editor = try await world.staff("hirose", .editor)
            let list = try await editor.open(page)
            #expect(list.text.contains("href=\"\(page)/\(id)\""))
            let saved = try await editor.submit(
                editor.open("\(page)/\(id)"), to: "\(page)/\(id)",
                ["year": "令和７年度", "value": "４，４３４，０００枚", "source": "庶務課", "provisional": "1"])
            #expect(saved.text.contains("実績を保存しました") && saved.text.contains("速報"))
            let after = try await world.site.visitor().open(page)
            #expect(after.text.contains("道のりの50%") && after.text.contains("4,434,000"))
            #expect(after.text.contains("令和7年度（2025年度）") && after.text.contains("庶務課"))
            #expect(after.text.contains("role=\"img\""))
        }
    }

    @Test func `wrong input comes back with its words and what to do`() async throws {
        try await World.with { world in
            let report = try await world.addIndicators()
            let id = try await world.indicator("公開した手続の数", in: report)
            let editor = try await world.staff("hirose", .editor)
            let path = "\(page)/\(id)"
            let form = try await editor.open(path)
            let wrong = try await editor.submitOnly(
                form, to: path, ["year": "8年度", "value": "だいたい12", "note": "窓口の分"])
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("value=\"だいたい12\"") && wrong.text.contains("value=\"窓口の分\""))
            #expect(wrong.text.contains("href=\"#year\"") && wrong.text.contains("href=\"#value\""))
            let future = try await editor.submitOnly(form, to: path, ["year": "2150", "value": "1"])
            #expect(future.status == 422 && future.text.contains("まだ始まっていない年度"))
            #expect(try await !world.site.visitor().open(page).text.contains("だいたい12"))
        }
    }

    @Test func `a total that falls is asked about, and saved when staff say that it is right`() async throws {
        try await World.with { world in
            let report = try await world.addIndicators()
            let id = try await world.indicator("公開した手続の数", in: report)
            let editor = try await world.staff("hirose", .editor)
            let path = "\(page)/\(id)"
            _ = try await editor.submit(editor.open(path), to: path, ["year": "R6", "value": "9"])
            let asked = try await editor.submitOnly(
                editor.open(path), to: path, ["year": "R7", "value": "4"])
            #expect(asked.status == 422 && asked.text.contains("name=\"certain\""))
            let saved = try await editor.submit(asked, to: path, ["certain": "1"])
            #expect(saved.text.contains("実績を保存しました"))
            #expect(try await world.site.visitor().open(page).text.contains("道のりの16%"))
        }
    }

    @Test func `a corrected number keeps the one before, and the slower of two editors is told`() async throws
    {
        try await World.with { world in
            let report = try await world.addIndicators()
            let id = try await world.indicator("相談の回数", in: report)
            let (one, other) = (
                try await world.staff("hirose", .editor), try await world.staff("mori", .admin)
            )
            let path = "\(page)/\(id)"
            _ = try await one.submit(one.open(path), to: path, ["year": "R6", "value": "18"])
            #expect(try await world.site.visitor().open(page).text.contains("下回っています"))
            let (here, there) = (
                try await one.open(path + "?year=2024"), try await other.open(path + "?year=2024")
            )
            _ = try await one.submit(here, to: path, ["value": "20"])
            let late = try await other.submitOnly(there, to: path, ["value": "21", "note": "数え直し"])
            #expect(late.status == 409 && late.text.contains("先に保存しました"))
            #expect(late.text.contains("value=\"21\"") && late.text.contains("value=\"数え直し\""))
            let again = try await other.submit(late, to: path)
            #expect(again.text.contains("訂正または取り消した実績"))
            let former: [Int] = try await world.site.database.values(
                "SELECT value::integer FROM kpi_actual_former WHERE kpi_id = \(id) ORDER BY revision")
            #expect(former == [18, 20])
            let acts: Int? = try await world.site.database.value(
                "SELECT count(*)::integer FROM audit WHERE act = \("kpi.actual kpi:\(id)")")
            #expect(acts == 3)
            let removed = try await other.submit(other.open(path), to: path + "/removal")
            #expect(removed.text.contains("実績を取り消しました"))
            #expect(try await world.site.visitor().open(page).text.contains("実績はまだありません"))
            let anew = try await one.submit(one.open(path), to: path, ["year": "R6", "value": "20"])
            #expect(anew.text.contains("実績を保存しました"))
            #expect(try await world.site.visitor().open(page).text.contains("目標の水準を維持しています"))
        }
    }

    @Test func `a row that was read wrongly is corrected, and what contradicts itself is refused`()
        async throws
    {
        try await World.with { world in
            let report = try await world.addIndicators()
            let id = try await world.indicator("相談の回数", in: report)
            let number = report.version.number
            let editor = try await world.staff("hirose", .editor)
            let path = "/drafts/dx/versions/\(number)/kpi/\(id)"
            let form = try await editor.open(path)
            #expect(try form.form(to: path).fields["baseline-value"] == "20")
            let wrong = try await editor.submitOnly(
                form, to: path, ["target-1-value": "15", "direction": "up", "kind": "single"])
            #expect(wrong.status == 422 && wrong.text.contains("方向か数値を直して"))
            let twice = try await editor.submitOnly(
                form, to: path, ["target-2-value": "25", "target-2-year": "R9", "kind": "single"])
            #expect(twice.status == 422 && twice.text.contains("同じ年度の目標が二つ"))
            let saved = try await editor.submit(
                form, to: path,
                [
                    "name": "出張相談の回数", "target-2-value": "２５．５", "target-2-year": "R11", "direction": "up",
                    "kind": "single", "part": "戦略２ 伝わる広報、聞こえる広聴",
                ])
            #expect(saved.text.contains("指標を直しました"))
            let shown = try await world.site.visitor().open(page)
            #expect(shown.text.contains("出張相談の回数") && shown.text.contains("25.5"))
            #expect(shown.text.contains(">戦略２ 伝わる広報、聞こえる広聴</a>"))
            let stale = try await editor.submitOnly(form, to: path, ["name": "別の名前"])
            #expect(stale.status == 409 && stale.text.contains("出張相談の回数"))
        }
    }

    @Test func `rows are added and taken out, and the actual numbers stay`() async throws {
        try await World.with { world in
            try await world.addIndicators()
            let report = try await world.addIndicators()
            let id = try await world.indicator("相談の回数", in: report)
            let number = report.version.number
            let editor = try await world.staff("hirose", .editor)
            _ = try await editor.submit(
                editor.open("\(page)/\(id)"), to: "\(page)/\(id)", ["year": "R6", "value": "20"])
            let path = "/drafts/dx/versions/\(number)/kpi/\(id)"
            let removed = try await editor.submit(editor.open(path), to: path + "/removal")
            #expect(removed.text.contains("版から外しました") && !removed.text.contains("相談の回数"))
            #expect(try await !world.site.visitor().open(page).text.contains("相談の回数"))
            let new = "/drafts/dx/versions/\(number)/kpi/new"
            let added = try await editor.submit(
                editor.open(new), to: new, ["name": "講座の数", "baseline-value": "0", "target-1-value": "8"])
            #expect(added.text.contains("指標を加えました") && added.text.contains("講座の数"))
            // The indicator that the table names again is the one there was, with its number.
            let next = try await world.addIndicators()
            #expect(try await world.indicator("相談の回数", in: next) == id)
            #expect(try await world.site.visitor().open(page).text.contains("目標の水準を維持しています"))
        }
    }

    @Test func `what is not published is seen by nobody`() async throws {
        try await World.with { world in
            try await world.addIndicators(publishes: false)
            let visitor = world.site.visitor()
            #expect(try await !visitor.open(page).text.contains("紙の申請書の数"))
            #expect(try await !visitor.open(page + ".csv").text.contains("紙の申請書の数"))
            for path in [world.draftPath, "/consultations/dx"] {
                #expect(try await !visitor.open(path).text.contains("href=\"\(page)\""), "\(path)")
            }
            let moderator = try await world.staff("tsukamoto")
            let list = try await moderator.open(page)
            #expect(list.text.contains("紙の申請書の数") && !list.text.contains("href=\"\(page)/"))
            try await world.addIndicators()
            for path in [world.draftPath, "/consultations/dx"] {
                #expect(
                    try await world.site.visitor().open(path).text.contains("href=\"\(page)\""), "\(path)")
            }
        }
    }

    @Test func `all numbers are open data: one record each, bare, formulas made harmless`() async throws {
        try await World.with { world in
            let report = try await world.addIndicators()
            let id = try await world.indicator("紙の申請書の数", in: report)
            let editor = try await world.staff("hirose", .editor)
            _ = try await editor.submit(
                editor.open("\(page)/\(id)"), to: "\(page)/\(id)",
                ["year": "R6", "value": "5,000,000.5", "note": "=SUM(A1)", "source": "庶務課, \"集計\""])
            let file = try await world.site.visitor().open(page + ".csv")
            #expect(file.headers["Content-Type"]?.hasPrefix("text/csv") == true)
            #expect(file.headers["Content-Disposition"] == "attachment; filename=\"kpi-dx.csv\"")
            #expect(file.text.unicodeScalars.first == "\u{FEFF}")
            let records = csvRecords(file.text)
            let columns = try #require(records.first)
            #expect(columns.allSatisfy { $0.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil })
            #expect(Set(columns).count == columns.count && records.allSatisfy { $0.count == columns.count })
            let rows = records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
            #expect(rows.count == 7)
            let actual = try #require(rows.first { $0["measure"] == "actual" })
            #expect(actual["value"] == "5000000.5" && actual["fiscal_year"] == "2024")
            #expect(actual["note"] == "'=SUM(A1)" && actual["source"] == "庶務課, \"集計\"")
            #expect(actual["recorded_on"]?.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil)
            let baseline = try #require(rows.first { $0["measure"] == "baseline" })
            #expect(
                baseline["value"] == "5216000" && baseline["note"] == "" && baseline["direction"] == "down")
        }
    }
}
