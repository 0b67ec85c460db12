import Testing

@testable import Settings

@Suite struct StructuredTextTests {
    @Test func `blank lines make paragraphs and ・ makes a list`() {
        #expect(
            TextBlock.blocks(of: "甲\n乙\n\n丙\n・一\n・ 二\n丁") == [
                .paragraph(["甲", "乙"]), .paragraph(["丙"]), .list(["一", "二"]), .paragraph(["丁"]),
            ])
        #expect(TextBlock.blocks(of: " \n\n　\n") == [])
    }

    @Test func `what was typed never becomes markup`() {
        let html = structuredText("<script>alert(1)</script>\n・<b>x</b>").description
        #expect(!html.contains("<script>") && !html.contains("<b>"))
        #expect(html.contains("&lt;script&gt;"))
    }

    @Test func `addresses become links without the full stop behind them`() {
        let html = linked("見る https://city.example/a?b=1&c=2。または http://x.example.").description
        #expect(html.contains("href=\"https://city.example/a?b=1&amp;c=2\""))
        #expect(html.contains("href=\"http://x.example\">http://x.example</a>."))
        #expect(linked("javascript:alert(1)").description == "javascript:alert(1)")
    }
}
