import Testing

@testable import Documents

@Suite("Steps on lines")
struct LineStepTests {
    @Test("pages begin at form feeds, at three empty lines and at a line with one space")
    func pages() throws {
        let text = "一\nあ\nい\nう\nえ\nお\nか\nき\n\u{0C}二\nあ\n\n\n\n三\nあ\n 四\nあ\n"
        let lines = try SplitPages.read(text).lines
        #expect(lines.filter(\.opensPage).map(\.text) == ["一", "二", "三", "四"])
        #expect(lines.last?.number == 17)
    }

    @Test("line ends of all systems count alike")
    func lineEnds() throws {
        #expect(try SplitPages.read("a\r\nb\rc\n\nd").lines.map(\.number) == [1, 2, 3, 5])
    }

    @Test("a vertical slogan on three pages goes, a vertical label stays with a doubt")
    func verticalRuns() throws {
        let slogan = "と\nも\nに\n\nい\nく\n。\n"
        var manuscript = try SplitPages.read(
            "上の段の文です。\n\(slogan)\n\n\n次の文です。\n\(slogan)重\n点\n\n施\n策\n末の文です。\n\n\n\n終わりです。\n\(slogan)")
        VerticalRuns.apply(&manuscript)
        #expect(manuscript.lines.map(\.text) == ["上の段の文です。", "次の文です。", "重点施策", "末の文です。", "終わりです。"])
        #expect(manuscript.doubts.map(\.guess) == [.verticalText])
        #expect(manuscript.dropped.allSatisfy { $0.reason == .repeatedVerticalText })
    }

    @Test("page numbers become data, the numbers of a list do not")
    func pageNumbers() throws {
        let pages = ["前書きです。\n5", "方針です。\n6\n約束\n1\n備え\n2\n学び\n3", "体制です。\n- 7 -", "結びです。"]
        var manuscript = try SplitPages.read(pages.joined(separator: "\n\n\n\n"))
        PageNumbers.apply(&manuscript)
        #expect(manuscript.printedPages == [0: 5, 1: 6, 2: 7, 3: 8])
        #expect(manuscript.lines.map(\.text).filter { Int($0) != nil } == ["1", "2", "3"])
        NumberedTitles.apply(&manuscript)
        #expect(manuscript.lines.map(\.text).contains("2. 備え"))
    }

    @Test("numbers before, after and glued to titles are put before them")
    func numberedTitles() throws {
        for text in ["聞く\n1\n試す2\n学ぶ\n3", "1\n聞く\n2\n試す\n3\n学ぶ"] {
            var manuscript = try SplitPages.read(text)
            NumberedTitles.apply(&manuscript)
            #expect(manuscript.lines.map(\.text) == ["1. 聞く", "2. 試す", "3. 学ぶ"])
        }
    }

    @Test("a running foot goes, a heading that comes back stays for later")
    func margins() throws {
        let pages = (1...4).map { "第１章 背景\n本文\($0)です。\n汐見市計画 \($0)" }
        var manuscript = try SplitPages.read(pages.joined(separator: "\u{0C}"))
        RepeatedMargins.apply(&manuscript)
        #expect(manuscript.lines.count { $0.text == "第１章 背景" } == 4)
        #expect(!manuscript.lines.contains { $0.text.hasPrefix("汐見市計画") })
    }

    @Test("a word that came out backwards from a picture goes")
    func rotated() throws {
        var manuscript = try SplitPages.read("DXとは。\nXD\nDXの例。\nDXの人材。\n")
        RotatedLabels.apply(&manuscript)
        #expect(manuscript.lines.map(\.text) == ["DXとは。", "DXの例。", "DXの人材。"])
    }

    @Test("a table of contents without leaders is known by its titles, which stand again below")
    func plainContents() throws {
        let text = "目 次\n第１章 背景 3\n第２章 方針 5\n第３章 体制 9\n第１章 背景\n本文です。\n第２章 方針\n本文です。\n第３章 体制"
        var manuscript = try SplitPages.read(text)
        ContentsList.apply(&manuscript)
        #expect(manuscript.lines.map(\.text) == ["第１章 背景", "本文です。", "第２章 方針", "本文です。", "第３章 体制"])
    }

    @Test("a table of contents goes")
    func contents() throws {
        let text = "目次\n第１章 背景 ……… 3\n第２章 方針 ....... 5\n第３章 体制・・・・・・9\n第１章 背景\n本文です。"
        var manuscript = try SplitPages.read(text)
        ContentsList.apply(&manuscript)
        #expect(manuscript.lines.map(\.text) == ["第１章 背景", "本文です。"])
    }

    @Test(
        "headings are known by their form, sentences that begin alike are not",
        arguments: [
            ("第３章－２ 地域の力", true), ("第二章 現状", true), ("戦略１", true), ("施策２：窓口", true), ("はじめに", true),
            ("第３章体系", true), ("第１節　窓口", true),
            ("第３章では、方針を述べます", false), ("令和７ 年度", false), ("図１ 体制", false), ("第１部会", false),
            ("第２章－１に示す考え方", false), ("戦略１を進めます。", false),
        ])
    func headings(text: String, isHeading: Bool) {
        #expect((HeadingPattern.read(Line(number: 1, text: text, gap: 0)) != nil) == isHeading)
    }
}
