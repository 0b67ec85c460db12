import Civic
import HTML
import Postgres
import Testing

@testable import Pages

@Suite struct PartsTests {
    @Test func onePageNeedsNoPagination() throws {
        let phrases = try Sample.phrases()
        #expect(pagination(page: 1, of: 1, phrases, path: { "?page=\($0)" }).isEmpty)
        let middle = pagination(page: 2, of: 3, phrases, path: { "?page=\($0)" })
        #expect(middle.contains("href=\"?page=1\"") && middle.contains("href=\"?page=3\""))
        #expect(!pagination(page: 3, of: 3, phrases, path: { "?page=\($0)" }).contains("rel=\"next\""))
    }

    @Test func tablesHaveACaptionAndColumnHeads() {
        let html = dataTable(caption: "件数", columns: ["章", "件"], rows: [["第１章", "3"]])
        #expect(html.contains("<caption>件数</caption>") && html.count(of: "scope=\"col\"") == 2)
    }

    @Test func blankLinesMakeParagraphs() {
        #expect(
            prose("a\nb\n\n\n\n<c>\n").description == "<div class=\"prose\"><p>a\nb</p><p>&lt;c&gt;</p></div>"
        )
    }

    @Test func addressesThatRunCodeAreNotLinked() {
        #expect(linkButton("x", to: "javascript:alert(1)").contains("href=\"about:invalid\""))
    }
}
