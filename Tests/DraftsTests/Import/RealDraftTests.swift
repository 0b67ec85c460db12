import Testing

@testable import Drafts

@Suite("A real strategy's text layer", .enabled(if: Files.hasRealDraft))
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
        let principles = draft.texts(.listItem).filter { $0.dropFirst().hasPrefix(". ") }
        #expect(principles.map { $0.prefix(1) } == ["1", "2", "3", "4", "5", "6", "7"])
    }

    @Test("what is left out and what is joined is every line of the file")
    func nothingLost() throws {
        let text = try DraftText.decode(Files.bytes(Files.realDraft))
        let kept = draft.passages.map(\.text).joined().unicodeScalars.filter { !$0.properties.isWhitespace }
            .count
        let dropped = draft.dropped.map(\.text).joined().unicodeScalars.filter { !$0.properties.isWhitespace }
            .count
        let all = text.unicodeScalars.filter {
            !$0.properties.isWhitespace && !"●・■▲".unicodeScalars.contains($0)
        }.count
        #expect(abs(kept + dropped - all) < all / 50)
    }
}
