import Testing

@testable import Documents

@Suite("Steps on tables of KPIs")
struct KPITests {
    @Test(
        "numbers are read with what stands around them",
        arguments: [
            ("5,216,000", "5216000", ""), ("46.1％", "46.1", "％"), ("約30件", "30", "件"), ("90%以上", "90", "%"),
            ("▲3.5", "-3.5", ""), ("２５回", "25", "回"), ("延べ120人", "120", "人"), ("0", "0", ""),
            ("1.2千円", "1.2", "千円"),
        ])
    func numbers(cell: String, value: String, unit: String) {
        let number = KPINumber(cell)
        #expect(number.map { "\($0.value)" } == value)
        #expect(number?.unit == unit)
    }

    @Test(
        "words that hold digits are no numbers", arguments: ["1人あたり", "第2期", "R5", "3割減の計画", "-", "10年後の姿"])
    func words(cell: String) { #expect(KPINumber(cell) == nil) }

    @Test(
        "years of both calendars are read",
        arguments: [
            ("R05", 2023), ("(R9)", 2027), ("令和元年度", 2019), ("※R6.5月時点", 2024), ("H30", 2018),
            ("2027年度", 2027),
            ("平成31年", 2019),
        ])
    func years(text: String, year: Int) { #expect(FiscalYear.read(text.folded) == year) }

    @Test("what is no year is none", arguments: ["5", "25件", "R", "令和", "12345", "1234"])
    func noYears(text: String) { #expect(FiscalYear.read(text) == nil) }

    @Test("years go to the columns of numbers as the head prints them")
    func columns() {
        typealias Value = KPIColumns.Value
        #expect(
            KPIColumns.values([.baseline, .target], years: [2023, 2027])
                == [Value(role: .baseline, year: 2023), Value(role: .target, year: 2027)])
        #expect(
            KPIColumns.values([.baseline, .target], years: [2023, 2025, 2026, 2027]).map(\.role)
                == [.baseline, .target, .target, .target])
        #expect(KPIColumns.values([.baseline, .target], years: [2027]).map(\.year) == [nil, 2027])
    }

    @Test("targets of several years stand each in their own, the last is the target")
    func yearly() throws {
        let draft = try imported(
            """
            潮風市計画

            第１章 指標

            指標名
            単
            位
            現状値
            目標値
            R5 R7 R8 R9
            窓口の待ち時間 分 20 15 - 10 ※平日
            手続の数 件 0 5 10 25
            """)
        #expect(draft.kpis.map(\.name) == ["窓口の待ち時間", "手続の数"])
        #expect(draft.kpis[0].targets.map { $0.value } == [15, nil, 10])
        #expect(draft.kpis[0].targets.map(\.year) == [2025, 2026, 2027])
        #expect(draft.kpis[0].target?.note == "※平日")
        #expect(draft.kpis.map(\.direction) == [.down, .up])
        #expect(draft.kpis.map(\.kind) == [nil, nil])
        #expect(draft.unaccounted.isEmpty)
    }

    @Test("what stands behind the numbers is kept, and no part of the next name")
    func remarks() throws {
        let draft = try imported(
            "潮風市計画\n\n指標 単位 現状（R5） 目標（R9） 担当課\n待ち時間 分 20 10 市民課\n手続の数 件 0 25 企画課\n")
        #expect(draft.kpis.map(\.name) == ["待ち時間", "手続の数"])
        #expect(draft.texts(.table).first?.hasSuffix("手続の数\t件\t0\t25\t企画課") == true)
    }

    @Test("a row that is none is kept as it stands, and the next one is doubted")
    func broken() throws {
        let draft = try imported(
            "潮風市計画\n\n指標 単位 現状（R5） 目標（R9）\n待ち時間 分 20 調整中の案\n手続の数 件 0 25\n")
        #expect(draft.kpis.map(\.target?.value) == [25])
        #expect(draft.kpis.map(\.confidence) == [.unsure])
        #expect(draft.texts(.table).first?.contains("待ち時間") == true)
        #expect(draft.unaccounted.isEmpty)
    }

    @Test("numbers of parts that are glued to their names are told apart")
    func glued() throws {
        let draft = try imported(
            "潮風市計画\n\n施策 指標名 単位現状値（R5） 目標値（R9）\n１書かない窓口\n手続の数 累\n件 6 25\n２広報\n読者 単\n％ 46.1 54.1\n")
        #expect(draft.kpis.map(\.group) == ["１ 書かない窓口", "２ 広報"])
        #expect(draft.kpis.map(\.name) == ["手続の数", "読者"])
    }

    @Test("a table without targets, and prose about targets, are no KPIs")
    func others() throws {
        let draft = try imported(
            "潮風市計画\n\n指標 単位 実績\n待ち時間 分 20\n\n目標は、令和9年度までに達成します。\n指標は、毎年度公表します。\n")
        #expect(draft.kpis.isEmpty)
    }

    @Test("a note that lost the space behind its number is one where the text refers to it")
    func tightNotes() throws {
        let draft = try imported("潮風市計画\n\n関係人口（※1）を増やします。\n※1市に関わる人。\n※5月時点の数です。\n")
        #expect(draft.texts(.note) == ["※1 市に関わる人。"])
        #expect(draft.glossary.map(\.term) == ["関係人口"])
    }
}
