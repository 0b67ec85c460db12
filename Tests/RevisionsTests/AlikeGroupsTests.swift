import Testing

@testable import Revisions

@Suite struct AlikeGroupsTests {
    @Test func `copies with a word changed make a group, other texts none`() {
        let groups = AlikeGroups([
            "夜間も窓口を開けてください。仕事帰りに寄れません。",
            "公園のベンチを増やしてほしいです。",
            "夜間も窓口を開けて下さい。仕事帰りには寄れません。",
            "夜間も窓口を開けてください。学校帰りに寄れません。",
        ]).groups
        #expect(groups == [[0, 2, 3]])
    }

    @Test func `forms of letters, spaces and line breaks make no difference`() {
        #expect(AlikeGroups(["Wi-Fiを図書館に", "Ｗｉ－Ｆｉを\n図書館に"]).groups == [[0, 1]])
    }

    @Test func `short agreements are alike, nothing is like an empty text`() {
        #expect(AlikeGroups(["賛成です", "", "反対です", "賛成です。", ""]).groups == [[0, 3]])
    }

    @Test func `the largest group comes first and a thousand copies are one group`() {
        let copies = (0..<1000).map { "島への船を一日三便に戻してください。氏名\($0 % 7)" }
        let groups = AlikeGroups(["犬の散歩を認めて", "犬の散歩を認めて！"] + copies).groups
        #expect(groups.map(\.count) == [1000, 2])
    }
}
