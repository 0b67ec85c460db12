import Testing

@testable import Documents

@Suite("Reading Markdown")
struct MarkdownTests {
    private func read(_ text: String) throws -> ImportedDraft {
        try Import.draft(from: Array(text.utf8), name: "plan.md")
    }

    private let sample = """
        # 潮風市DX計画

        はじめの文です。窓口（[案内](https://city.example/desk)）を
        見直します。

        ## 第1章 背景

        見守り[^1]を進めます。

        * 一つ目の項目
        * 二つ目の項目

          続きの段落です。

        1. 聞く
        2. 試す

        ---

        ## 指標

        | 施策 | 指標名 | 単位 | 現状値（R5） | 目標値（R9） |
        |---|---|---|---|---|
        | 1 窓口 | 待ち時間 | 単 分 | 20 | 10 |
        | | 手続の数 | 累 件 | 0 | 25 |

        [^1]: 声をかけ合うこと。
        """

    @Test("headings, lists, tables and notes come out as what they are")
    func structure() throws {
        let draft = try read(sample)
        #expect(draft.title == "潮風市DX計画")
        #expect(draft.headings == ["第1章 背景", "指標"])
        #expect(draft.texts(.listItem) == ["一つ目の項目", "二つ目の項目", "1. 聞く", "2. 試す"])
        #expect(
            draft.texts(.paragraph) == [
                "はじめの文です。窓口（案内（https://city.example/desk））を見直します。", "見守り（※1）を進めます。", "続きの段落です。",
            ])
        #expect(draft.texts(.note) == ["※1 声をかけ合うこと。"])
        #expect(draft.texts(.table).first?.split(separator: "\n").count == 3)
        #expect(draft.glossary.map(\.term) == ["見守り"])
    }

    @Test("a table of KPIs is read cell by cell, the part going on until the next")
    func kpis() throws {
        let kpis = try read(sample).kpis
        #expect(kpis.map(\.name) == ["待ち時間", "手続の数"])
        #expect(kpis.map(\.group) == ["1 窓口", "1 窓口"])
        #expect(kpis.map(\.kind) == [.single, .cumulative])
        #expect(kpis.map(\.unit) == ["分", "件"])
        #expect(kpis.map { $0.baseline?.value } == [20, 0])
        #expect(kpis.map { $0.target?.year } == [2027, 2027])
        #expect(kpis.map(\.direction) == [.down, .up])
        #expect(kpis.map(\.chapter) == [["指標"], ["指標"]])
    }

    @Test("every line is in a passage or listed")
    func accounting() throws {
        let draft = try read(sample)
        #expect(draft.unaccounted.isEmpty)
        #expect(draft.dropped.map(\.text) == ["# 潮風市DX計画", "---", "|---|---|---|---|---|"])
        #expect(draft.passages.first?.lines == [3, 4])
    }

    @Test("programs and pictures of a page leave no trace in the text")
    func markup() throws {
        let draft = try read("# 計画\n\n## 章\n\n<script>alert(1)</script>\n\n文です。<b>太字</b>と~~線~~です。\n")
        #expect(draft.texts(.paragraph) == ["文です。太字と線です。"])
        #expect(draft.dropped.contains { $0.text.hasPrefix("<script>") && $0.reason == .markup })
    }
}
