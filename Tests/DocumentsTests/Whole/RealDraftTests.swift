import Testing

@testable import Documents

@Suite(
    "A real strategy's text layer",
    .enabled(if: Files.hasRealDraft, "The strategy's file is not on this machine."))
struct RealDraftTests {
    private let draft: ImportedDraft

    init() throws {
        draft = try Import.draft(from: Files.bytes(Files.realDraft))
    }

    private let fields: [(name: String, strategies: [(name: String, tactics: [String])])] = [
        (
            "第３章－１ 市民のDX",
            [
                ("戦略１ 書かない窓口の充実～窓口DXの進化～", ["戦術１ ライフイベントに着目した書かない×ワンストップ窓口の充実", "戦術２ サービスデザイン思考による窓口の構築"]),
                ("戦略２ 行かない窓口の実現", ["戦術１ 行政手続のオンライン化の推進", "戦術２ キャッシュレス決済の拡充"]),
                (
                    "戦略３ 「伝わる」ように「伝える」～広聴広報DX～",
                    ["戦術１ LINEを入口とした市ホームページの充実", "戦術２ ユーザー視点に立った効果的なSNSの利用", "戦術３ プル型・プッシュ型の情報発信"]
                ),
                ("戦略４ 誰一人取り残さない“人”を中心としたデジタル化", ["戦術１ デジタルサービスの利便性向上", "戦術２ 利用者に寄り添った窓口での受付手続"]),
            ]
        ),
        ("第３章－２ 地域のDX", []),
        (
            "第３章－３ 行政・職員のDX",
            [
                ("戦略１ 庁内業務のデジタルシフト", ["戦術１ ペーパーレス化を前提とした庁内環境の整備", "戦術２ 多様なワークスタイルの導入"]),
                ("戦略２ 創造的・多角的なAI活用の促進とデータ活用によるEBPMの推進", ["戦術１ 創造的・多角的なAI活用の促進", "戦術２ データ活用によるEBPMの推進"]),
                ("戦略３ DX人材の育成と確保", ["戦術１ 変革に挑戦し続ける人材の育成", "戦術２ 変革を牽引する人材の確保"]),
            ]
        ),
    ]

    @Test("its three fields, seven strategies and fifteen tactics stand in order, each in its place")
    func structure() {
        #expect(draft.title == "大船渡市DX戦略")
        let expected = fields.flatMap { field in
            [field.name] + field.strategies.flatMap { [$0.name] + $0.tactics }
        }
        #expect(expected.count == 3 + 7 + 15)
        let found = draft.headings.filter {
            expected.contains($0) || $0.hasPrefix("戦略") && $0.hasSuffix("効果") == false
        }
        #expect(found == expected)
        for field in fields {
            for strategy in field.strategies {
                for tactic in strategy.tactics {
                    #expect(
                        draft.passages.contains {
                            $0.chapter.suffix(3) == [field.name, strategy.name, tactic]
                                && $0.kind == .paragraph
                        }, "no paragraph in \(tactic)")
                }
            }
        }
    }

    @Test("eleven notes are found, in order")
    func notes() {
        let notes = draft.texts(.note)
        #expect(notes.count == 11)
        for (number, note) in notes.enumerated() { #expect(note.folded.hasPrefix("※\(number + 1) ")) }
        #expect(!draft.doubts.contains { $0.guess == .looseNote })
    }

    @Test("no passage holds a piece of the vertical slogan or a page number")
    func leftovers() {
        for passage in draft.passages {
            #expect(!passage.text.contains("そうだ、"))
            for line in passage.text.split(separator: "\n") {
                #expect(!["そ", "う", "だ", "、", "Ｄ", "Ｘ", "し", "よ", "。"].contains(line))
                #expect(Int(line).map { $0 > 30 } ?? true, "\(line)")
            }
        }
        #expect(draft.dropped.count { $0.reason == .repeatedVerticalText } == 12 * 10)
        #expect(draft.dropped.count { $0.reason == .pageNumber } == 9)
    }

    @Test("printed pages are known where they were not printed")
    func pages() {
        func page(_ text: String) -> Int? { draft.passages.first { $0.text == text }?.page }
        #expect(page("はじめに") == 3)
        #expect(page("第１章－３ DXとは") == 6)
        #expect(page("戦術２ 行政手続のオンライン化の推進") == nil)
        #expect(page("戦略４ 誰一人取り残さない“人”を中心としたデジタル化") == 18)
        #expect(page("戦略３ DX人材の育成と確保") == 23)
    }

    @Test("paragraphs are whole sentences")
    func paragraphs() {
        let open = draft.texts(.paragraph).filter {
            !$0.endsSentence && !$0.hasSuffix("、") && !$0.hasSuffix("）")
        }
        #expect(open.isEmpty, "\(open)")
        #expect(draft.texts(.paragraph).count >= 60)
    }

    @Test("every line of the file is in a passage or among the dropped, with all its letters")
    func nothingLost() {
        #expect(draft.unaccounted.isEmpty)
        for passage in draft.passages {
            #expect(draft.lostLetters(of: passage).isEmpty, "\(passage.text)")
        }
    }

    @Test("fifteen KPIs are read with their numbers")
    func kpis() {
        let found = draft.kpis.map { kpi in
            Row(
                kpi.chapter.last ?? "", String(kpi.group.folded.prefix { $0.isASCII && $0.isNumber }),
                kpi.name, kpi.kind, kpi.unit,
                kpi.baseline?.value.map { "\($0)" } ?? "", kpi.target?.value.map { "\($0)" } ?? "",
                kpi.direction)
        }
        #expect(found == rows)
        #expect(draft.kpis.allSatisfy { $0.target?.year == 2027 })
        #expect(draft.kpis.map { $0.baseline?.year } == (0..<15).map { $0 == 10 ? 2024 : 2023 })
        #expect(draft.kpis[10].baseline?.note == "※R6.5月時点")
        #expect(draft.kpis[9].note == "※推進期間の平均")
        #expect(draft.kpis[0].group == "1 書かない窓口の充実～窓口DXの進化～")
        #expect(draft.kpis[6].group == "4 誰一人取り残さない”人”を中心としたデジタル化")
    }

    @Test("the words that the eleven notes explain are known")
    func glossary() {
        let terms = [
            "官民データ活用推進基本法", "サービスデザイン思考", "OODA", "CDO", "VUCA", "プル型", "プッシュ型",
            "デジタルリテラシー", "EBPM", "ビックデータ", "DXリテラシー",
        ]
        #expect(draft.glossary.map(\.term) == terms)
        #expect(draft.glossary.map(\.mark) == (1...11).map { "※\($0)" })
        #expect(draft.glossary.allSatisfy { draft.passages[$0.passage].label == $0.mark })
    }

    @Test("the seven principles stand in order with their wording")
    func principles() {
        let found = draft.texts(.listItem).filter { $0.unicodeScalars.first?.isDigit == true }
        #expect(
            found == [
                "1. 利用者目線でデザインする", "2. 誰一人取り残さないサービスを実現する", "3. 行動し、変革に挑戦する",
                "4. 失敗から学び、変化をチャンスと捉える", "5. リデザインから未来の価値を創造する", "6. 主観ではなく客観による意思決定",
                "7. 学び続け、共創する",
            ])
    }

    private struct Row: Equatable {
        let values: [String]

        init(
            _ chapter: String, _ group: String, _ name: String, _ kind: KPI.Kind?, _ unit: String,
            _ baseline: String, _ target: String, _ direction: KPI.Direction?
        ) {
            values = [
                chapter, group, name, kind?.rawValue ?? "", unit, baseline, target, direction?.rawValue ?? "",
            ]
        }
    }

    private let rows: [Row] = {
        let (city, hall) = ("第３章－１ 市民のDX", "第３章－３ 行政・職員のDX")
        return [
            Row(city, "1", "ワンストップ窓口における取扱業務数", .cumulative, "件", "6", "25", .up),
            Row(city, "1", "「窓口業務や施設利用など、市の行政サービスは利用しやすい」と答えた割合", .single, "％", "46.1", "54.1", .up),
            Row(city, "2", "行政手続のオンライン対応手続数", .cumulative, "件", "33", "43", .up),
            Row(city, "2", "キャッシュレス決済対応手続数", .cumulative, "件", "14", "16", .up),
            Row(city, "3", "大船渡市公式LINEアカウントの友達登録追加数", .single, "人", "1020", "2000", .up),
            Row(city, "3", "「行政情報は容易に入手できる」と答えた割合", .single, "％", "48.9", "56.9", .up),
            Row(city, "4", "デジタルリテラシー講座等の開催回数", .single, "回", "20", "20", .keep),
            Row(city, "4", "「行政サービスに満足している」と答えた割合", .single, "％", "30.8", "38.8", .up),
            Row(hall, "1", "コピー用紙購入枚数", .single, "枚", "5216000", "3652000", .down),
            Row(hall, "1", "1人あたり時間外勤務等年間平均時間数", .single, "時間", "129", "100", .down),
            Row(hall, "2", "生成AIを業務で活用している職員の割合", .single, "％", "26", "90", .up),
            Row(hall, "2", "データ分析研修受講者数", .cumulative, "人", "0", "20", .up),
            Row(hall, "3", "DX研修・セミナーの職員参加者数", .cumulative, "人", "50", "120", .up),
            Row(hall, "3", "外部DX人材によるセミナー等開催回数", .cumulative, "人", "3", "15", .up),
            Row(hall, "3", "職員提案制度における提案人数", .cumulative, "人", "7", "30", .up),
        ]
    }()
}
