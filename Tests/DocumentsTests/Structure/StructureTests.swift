import Testing

@testable import Documents

@Suite("Steps on the structure")
struct StructureTests {
    /// Pages of slides: the right column of each came out before the page's own label.
    private let slides = (1...3).map { number in
        """
        第２章－１ 暮らしの力
        ●効果その\(number)ア
        ●効果その\(number)イ
        戦略\(number)
        \(["窓口", "広報", "防災"][number - 1])の見直し
        ●\(["窓口", "広報", "防災"][number - 1])を改めます。
        取組により見込まれる効果
        ●効果その\(number)ウ
        """
    }.joined(separator: "\u{0C}")

    @Test("a right-hand column goes back below its heading, and says so")
    func effects() throws {
        let draft = try imported("汐見計画\u{0C}" + slides)
        #expect(
            draft.passages.map(\.text) == ["第２章－１ 暮らしの力"]
                + (1...3).flatMap { number in
                    let name = ["窓口", "広報", "防災"][number - 1]
                    return [
                        "戦略\(number) \(name)の見直し", "\(name)を改めます。", "取組により見込まれる効果", "効果その\(number)ア",
                        "効果その\(number)イ", "効果その\(number)ウ",
                    ]
                })
        #expect(draft.doubts.count { $0.guess == .movedBlocks } == 3)
        #expect(draft.dropped.count { $0.reason == .continuedHeading } == 2)
    }

    @Test("without such a heading the order is kept, and doubted")
    func unclear() throws {
        let draft = try imported("汐見計画\u{0C}" + slides.replacing("取組により見込まれる効果\n", with: ""))
        #expect(draft.passages[1].text == "効果その1ア")
        #expect(draft.doubts.contains { $0.guess == .unclearOrder })
    }

    @Test("a chapter's heading goes to the top of its page")
    func chapterOrder() throws {
        let draft = try imported(
            "汐見計画\u{0C}第１章 背景\n●背景です。\u{0C}第２章 方針\n●方針です。\u{0C}推進本部\n会議\n第３章 体制\n●体制です。\n部会")
        #expect(draft.headings == ["第１章 背景", "第２章 方針", "第３章 体制"])
        #expect(draft.passages.suffix(2).map(\.text) == ["体制です。", "推進本部\n会議\n部会"])
        #expect(draft.doubts.contains { $0.guess == .movedHeading })
    }

    @Test("steps whose names came out last get their content back")
    func steps() throws {
        let draft = try imported(
            "汐見計画\u{0C}第１章 道のり\n・知る\n・話す\nステップ0\n準備\n\n・決める\nステップ1\n方針\n\n\u{0C}第２章 終わり\n文です。")
        #expect(
            draft.passages.map(\.text).prefix(6) == ["第１章 道のり", "ステップ0 準備", "知る", "話す", "ステップ1 方針", "決める"])
    }

    @Test("levels follow from what stands inside what")
    func levels() throws {
        let draft = try imported(
            """
            汐見計画
            はじめに
            文です。
            第１章－１ 暮らし
            基本目標１ 安心
            施策１ 窓口
            文です。
            施策２ 広報
            文です。
            基本目標２ 学び
            施策１ 図書館
            文です。
            """)
        let paths = draft.body.map(\.chapter)
        #expect(paths[0] == ["はじめに"])
        #expect(paths[2] == ["第１章－１ 暮らし", "基本目標１ 安心", "施策２ 広報"])
        #expect(paths[3] == ["第１章－１ 暮らし", "基本目標２ 学び", "施策１ 図書館"])
    }

    @Test("an empty form is left out, its remark stays with the chapter")
    func emptyForms() throws {
        let draft = try imported(
            "汐見計画\u{0C}" + slides
                + "\u{0C}第２章－２ 地域の力\n戦略\n\n戦略１ 戦略２\n取組により見込まれる効果\nR7 R8 R9\n※地域の力は、来年度に取りまとめます。")
        #expect(draft.passages.last?.text == "※地域の力は、来年度に取りまとめます。")
        #expect(draft.passages.last?.chapter == ["第２章－２ 地域の力"])
        #expect(draft.dropped.count { $0.reason == .emptyForm } == 4)
    }
}
