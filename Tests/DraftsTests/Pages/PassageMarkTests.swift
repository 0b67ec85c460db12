import Civic
import HTML
import Testing

@testable import Drafts

@Suite("Quoted words in a passage")
struct PassageMarkTests {
    private func marked(
        _ kind: Passage.Kind, _ text: String, _ quotes: [QuotedWords], notes: [Int: String] = [:]
    ) -> String {
        let ranges = marks(of: quotes, in: text)
        return passageText(PageSample.passage(1, kind, text), notes: notes, marks: ranges).description
    }

    @Test("each is marked where it stands, equal words at their own place")
    func places() {
        let text = "窓口は朝九時、窓口は夕方五時まで。"
        #expect(
            marked(.paragraph, text, [QuotedWords("窓口", prefix: "九時、", suffix: "は夕", position: 7)])
                == "<p>窓口は朝九時、<mark>窓口</mark>は夕方五時まで。</p>")
        #expect(marks(of: [QuotedWords("駅前の広場")], in: text).isEmpty)
    }

    @Test("quotes that overlap are one mark")
    func overlapping() {
        let quotes = [QuotedWords("二三四", position: 1), QuotedWords("四五", position: 3), QuotedWords("一二")]
        #expect(marked(.paragraph, "一二三四五六", quotes) == "<p><mark>一二三四五</mark>六</p>")
    }

    @Test("a mark goes over lines, footnote signs and cells, and markup is escaped")
    func across() {
        #expect(
            marked(.item, "一行<目>\n二行目", [QuotedWords("<目>\n二", position: 2)])
                == "<ul><li>一行<mark>&lt;目&gt;</mark><br>\n<mark>二</mark>行目</li></ul>")
        #expect(
            marked(.paragraph, "届け（※１）を", [QuotedWords("け（※１", position: 1)], notes: [1: "p9"])
                == "<p>届<mark>け（</mark><a href=\"#p9\"><mark>※１</mark></a>）を</p>")
        let table = marked(.table, "窓口\t電話\n30\t20", [QuotedWords("電話\n30", position: 3)])
        #expect(table.contains("<th scope=\"col\"><mark>電話</mark></th>"))
        #expect(table.contains("<td><mark>30</mark></td><td>20</td>"))
    }
}
