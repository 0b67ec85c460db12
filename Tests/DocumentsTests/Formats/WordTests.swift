import Testing

@testable import Documents

@Suite("Reading Word documents")
struct WordTests {
    private func read(_ file: WordFile) throws -> ImportedDraft { try Import.draft(from: file.bytes) }

    private let styles =
        WordFile.style("a1", "heading 1") + WordFile.style("a2", "見出し 2")
        + WordFile.style("a3", "本市の小見出し", basedOn: "a2")
        + WordFile.style("a4", "章の題", outline: 0) + WordFile.style("t", "Title")
        + WordFile.style("m", "toc 1")

    @Test("headings are known by the names of styles, English and Japanese, and by outline levels")
    func headings() throws {
        let draft = try read(
            WordFile(
                body: WordFile.paragraph("潮風市計画", style: "t") + WordFile.paragraph("背景 3", style: "m")
                    + WordFile.paragraph("背景", style: "a1") + WordFile.paragraph("現状", style: "a2")
                    + WordFile.paragraph("文です。") + WordFile.paragraph("課題", style: "a3")
                    + WordFile.paragraph("体制", style: "a4") + WordFile.paragraph("短い行"), styles: styles))
        #expect(draft.title == "潮風市計画")
        #expect(draft.headings == ["背景", "現状", "課題", "体制"])
        #expect(
            draft.passages.map(\.kind) == [
                .heading(level: 1), .heading(level: 2), .paragraph, .heading(level: 2), .heading(level: 1),
                .paragraph,
            ])
        #expect(draft.dropped.map(\.reason) == [.title, .contentsList])
        #expect(draft.unaccounted.isEmpty)
    }

    @Test("lists count on as Word shows them, also from a style and over levels")
    func numbering() throws {
        let levels = [("decimalFullWidth", "第%1章"), ("decimal", "%1-%2."), ("decimalEnclosedCircle", "%3")]
        let styles =
            "<w:style w:styleId=\"h\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        let draft = try read(
            WordFile(
                body: WordFile.paragraph("背景", style: "h") + WordFile.paragraph("文です。")
                    + WordFile.paragraph("方針", style: "h") + WordFile.paragraph("聞く", list: (1, 1))
                    + WordFile.paragraph("早く", list: (1, 2)) + WordFile.paragraph("広く", list: (1, 2))
                    + WordFile.paragraph("試す", list: (1, 1)) + WordFile.paragraph("点", list: (2, 0)),
                styles: styles,
                numbering: WordFile.list(1, levels) + WordFile.list(2, [("bullet", "●")])))
        #expect(draft.headings == ["第１章 背景", "第２章 方針"])
        #expect(draft.texts(.listItem) == ["２-1. 聞く", "① 早く", "② 広く", "２-2. 試す", "点"])
    }

    @Test("footnotes stand last, linked by their numbers, with their terms")
    func footnotes() throws {
        let reference = "<w:r><w:footnoteReference w:id=\"7\"/></w:r>"
        let draft = try read(
            WordFile(
                body: WordFile.paragraph(WordFile.run("「見守り」") + reference + WordFile.run("を進めます。")),
                footnotes: "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
                    + "<w:footnote w:id=\"7\">\(WordFile.paragraph("声をかけ合うこと。"))</w:footnote>"))
        #expect(draft.passages.map(\.text) == ["「見守り」（※1）を進めます。", "※1 声をかけ合うこと。"])
        #expect(draft.passages.map(\.label) == ["", "※1"])
        #expect(draft.glossary.map(\.term) == ["見守り"])
        #expect(draft.unaccounted.isEmpty)
    }

    @Test("insertions that are not accepted stay, deletions are listed")
    func changes() throws {
        let draft = try read(
            WordFile(
                body: WordFile.paragraph(
                    WordFile.run("窓口を") + "<w:del w:id=\"1\"><w:r><w:delText>全部</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"2\">\(WordFile.run("ゆっくり"))</w:ins>" + WordFile.run("見直します。"))))
        #expect(draft.passages.map(\.text) == ["窓口をゆっくり見直します。"])
        #expect(draft.dropped.map(\.text) == ["全部"])
        #expect(draft.dropped.map(\.reason) == [.trackedDeletion])
        #expect(draft.doubts.contains { $0.guess == .trackedChange && $0.line == 1 })
    }

    @Test("text boxes, heads, feet and comments are listed, each wording once; copies of drawings are not")
    func besides() throws {
        let box = "<w:txbxContent>\(WordFile.paragraph("吹き出し"))</w:txbxContent>"
        let drawing =
            "<w:r><mc:AlternateContent><mc:Choice><wps:txbx>\(box)</wps:txbx></mc:Choice>"
            + "<mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        let draft = try read(
            WordFile(
                body: WordFile.paragraph(WordFile.run("文です。") + drawing),
                more: [
                    ("header1.xml", WordFile.root("hdr", WordFile.paragraph("潮風市"))),
                    ("header2.xml", WordFile.root("hdr", WordFile.paragraph("潮風市"))),
                    ("footer1.xml", WordFile.root("ftr", WordFile.paragraph("企画課"))),
                    ("comments.xml", WordFile.root("comments", WordFile.paragraph("要確認"))),
                ]))
        #expect(draft.passages.map(\.text) == ["文です。"])
        #expect(draft.dropped.map(\.text) == ["吹き出し", "潮風市", "企画課", "要確認"])
        #expect(draft.dropped.map(\.reason) == [.textBox, .headerFooter, .headerFooter, .reviewComment])
    }

    @Test("tables keep their cells, merged ones too, and KPIs are read from them")
    func tables() throws {
        let head = ["施策", "指標名", "単位", "基準値（R5）", "目標値（R9）"]
        let merged =
            "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>\(WordFile.paragraph("合計"))</w:tc>"
            + "<w:tc>\(WordFile.paragraph("件"))</w:tc></w:tr>"
        let table = WordFile.table([head, ["1 窓口", "待ち時間", "分", "20", "10以下"]]).replacing(
            "</w:tbl>", with: merged + "</w:tbl>")
        let draft = try read(WordFile(body: WordFile.paragraph("指標です。") + table))
        #expect(
            draft.texts(.table) == [
                head.joined(separator: "\t") + "\n1 窓口\t待ち時間\t分\t20\t10以下\n合計\t\t件"
            ])
        #expect(draft.kpis.map(\.name) == ["待ち時間"])
        #expect(draft.kpis.first?.target == KPI.Figure(value: 10, year: 2027))
        #expect(draft.kpis.first?.lines == [3])
    }

    @Test("a table of one cell is a framed text; readings above words and codes of fields are no text")
    func runs() throws {
        let ruby =
            "<w:r><w:ruby><w:rt>\(WordFile.run("しおかぜ"))</w:rt><w:rubyBase>\(WordFile.run("潮風"))</w:rubyBase></w:ruby></w:r>"
        let field = "<w:r><w:instrText>PAGE</w:instrText></w:r>"
        let draft = try read(
            WordFile(
                body: WordFile.table([["囲みの文です。"]]) + WordFile.paragraph(ruby + field + WordFile.run("市です。")))
        )
        #expect(draft.texts(.paragraph) == ["囲みの文です。", "潮風市です。"])
    }

    @Test("without styles, headings and lists are known by their form")
    func plain() throws {
        let texts = ["潮風市計画", "第１章 背景", "文です。", "・一つ目", "・二つ目", "第２章 方針", "（１）聞く", "声を聞きます。"]
        let draft = try read(WordFile(body: texts.map { WordFile.paragraph($0) }.joined()))
        #expect(draft.title == "潮風市計画")
        #expect(draft.headings == ["第１章 背景", "第２章 方針", "（１）聞く"])
        #expect(draft.texts(.listItem) == ["一つ目", "二つ目"])
    }

    @Test("pages are known where Word's last layout turned them")
    func pages() throws {
        let turned = "<w:r><w:lastRenderedPageBreak/></w:r>" + WordFile.run("二頁目です。")
        let draft = try read(WordFile(body: WordFile.paragraph("一頁目です。") + WordFile.paragraph(turned)))
        #expect(draft.passages.map(\.page) == [1, 2])
        #expect(try read(WordFile(body: WordFile.paragraph("文です。"))).passages.map(\.page) == [nil])
    }

    @Test(
        "numbers are written in the forms of lists",
        arguments: [
            (3, "decimalFullWidth", "３"), (11, "decimalEnclosedCircle", "⑪"), (2, "aiueo", "イ"),
            (47, "aiueo", "アア"),
            (3, "iroha", "ハ"), (14, "upperRoman", "XIV"), (28, "upperLetter", "BB"),
            (20, "japaneseCounting", "二十"),
            (10, "japaneseCounting", "十"), (105, "japaneseCounting", "百五"), (7, "decimalZero", "07"),
        ])
    func numerals(number: Int, format: String, written: String) {
        #expect(WordNumerals.written(number, format) == written)
    }
}
