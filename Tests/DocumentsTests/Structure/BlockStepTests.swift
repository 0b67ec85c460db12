import Testing

@testable import Documents

@Suite("Steps on blocks")
struct BlockStepTests {
    @Test("lines cut inside words are joined, with an empty line after each too", arguments: ["\n", "\n\n"])
    func wraps(separator: String) throws {
        let lines = [
            "市役所の窓口では、転入の手続きに長い時間がかかっています。何枚もの用紙に同じ住", "所と名前を書き、いくつもの課を回ることが主な理由です。令和十一年度までに、この時",
            "間を半分にします。",
            "人口が減るなかで、職員が窓口と現場の両方を支えることは、年々難しくなっています",
            "ので、仕事の進め方を改めます。",
        ]
        let draft = try imported("汐見計画\n\n" + lines.joined(separator: separator) + "\n")
        #expect(draft.texts(.paragraph) == [lines[0...2].joined(), lines[3...4].joined()])
    }

    @Test("indented paragraphs part where the indent is, not where a sentence ends")
    func indents() throws {
        let draft = try imported(
            """
            汐見計画
            　市役所の窓口では、転入の手続きに時間がかかっています。
            何枚もの用紙に同じ住所と名前を書き、課を回るためです。
            　人口が減るなかで、職員が窓口と現場を支えることは、
            年々難しくなっています。
            """)
        #expect(draft.texts(.paragraph).count == 2)
    }

    @Test("a title on the lines after its number is taken with it")
    func titlesBelow() throws {
        let draft = try imported(
            """
            汐見計画

            戦略１

            待たない窓口の実現
            ●窓口の時間を短くします。

            戦略２
            暮らしの変化に寄り添う

            届く広報の充実
            ●知らせ方を改めます。
            """)
        #expect(draft.headings == ["戦略１ 待たない窓口の実現", "戦略２ 暮らしの変化に寄り添う届く広報の充実"])
    }

    @Test("notes stand last in the order of their numbers, references stay")
    func notes() throws {
        let draft = try imported("汐見計画\n\n見守り（※２）と学び（※１）を進めます。\n※２ 声をかけ合うこと。\n※１ 学び続ける\nこと。\n\n終わりの文です。")
        #expect(draft.texts(.note) == ["※１ 学び続けること。", "※２ 声をかけ合うこと。"])
        #expect(draft.texts(.paragraph) == ["見守り（※２）と学び（※１）を進めます。", "終わりの文です。"])
        #expect(draft.doubts.allSatisfy { $0.guess == .glossaryTerm })
    }

    @Test("an address cut into lines is joined and doubted")
    func addresses() throws {
        let draft = try imported("汐見計画\n\n●資料\nhttps://city.example/plan\n/2026.html\n●次の項目")
        #expect(draft.texts(.listItem) == ["資料\nhttps://city.example/plan/2026.html", "次の項目"])
        #expect(draft.doubts.map(\.guess) == [.brokenAddress])
    }

    @Test("an arrow says more about the item above and stays with it")
    func arrows() throws {
        let draft = try imported("汐見計画\n\n・見守りの開始\n➡高齢の方の安心\n・学びの場")
        #expect(draft.texts(.listItem) == ["見守りの開始\n➡高齢の方の安心", "学びの場"])
    }

    @Test("the pieces of a table are kept together as they stand, with a doubt")
    func tables() throws {
        let draft = try imported("汐見計画\n\n指標です。\n\n課名 単位 計\n窓口の件数 件 30\n満足の割合\n単 ％ 46.1 54.1\n\n次の文です。")
        #expect(draft.texts(.table) == ["課名 単位 計\n窓口の件数 件 30\n満足の割合 単 ％ 46.1 54.1"])
        #expect(draft.doubts.map(\.guess) == [.lostLayout])
    }
}
