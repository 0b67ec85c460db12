import HTML
import Testing

@testable import Drafts

@Suite("A table of a draft on the page")
struct PassageTableTests {
    @Test("known cells make a table with a head, named by its columns; rows that are short are filled")
    func cells() {
        let passage = PageSample.passage(1, .table, "指標\t目標<R9>\n待ち時間（※1）\t10\n合計")
        let html = passageText(passage, notes: [1: "p7"])
        #expect(html.contains("aria-label=\"指標・目標&lt;R9&gt;\""))
        #expect(html.contains("<th scope=\"col\">目標&lt;R9&gt;</th>"))
        #expect(html.contains("<td>待ち時間（<a href=\"#p7\">※1</a>）</td><td>10</td>"))
        #expect(html.contains("<td>合計</td><td></td>"))
    }

    @Test("where only the words are known, they stay lines")
    func words() {
        #expect(PassageTable(PageSample.passage(1, .table, "窓口 30\n電話 20")) == nil)
        #expect(passageText(PageSample.passage(1, .table, "窓口 30\n電話 20"), notes: [:]).contains("<br>"))
    }
}
