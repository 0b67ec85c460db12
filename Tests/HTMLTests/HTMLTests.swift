import HTML
import Testing

@Suite struct HTMLTests {
    @Test func `texts are escaped in elements and in attributes`() {
        let name = "<script>\"it's\" & more"
        let html: HTML = "<p title=\"\(name)\">\(name)</p>"
        let shown = "&lt;script&gt;&quot;it&#39;s&quot; &amp; more"
        #expect(html.description == "<p title=\"\(shown)\">\(shown)</p>")
    }

    @Test func `markup inside markup is not escaped again`() {
        let text = "a&b"
        let inner: HTML = "<b>\(text)</b>"
        let outer: HTML = "<p>\(inner)\(HTML?.none)\(HTML?.some(inner))</p>"
        #expect(outer.description == "<p><b>a&amp;b</b><b>a&amp;b</b></p>")
    }

    @Test func `lists and conditions`() {
        func item(_ number: Int) -> HTML { "<li>\(number)</li>" }
        let html: HTML = "<ul>\(each: [1, 2], item)</ul>\(if: false, "<hr>")\(if: true, "<br>")"
        #expect(html.description == "<ul><li>1</li><li>2</li></ul><br>")
    }

    @Test func `a literal made from a value that may be missing is markup with the value escaped`() {
        let name: String? = "<i>"
        let html: HTML = "<p>\(name.map { "<b>\($0)</b>" })</p>"
        #expect(html.description == "<p><b>&lt;i&gt;</b></p>")
    }

    @Test func `Japanese passes unchanged`() {
        let html: HTML = "\("ともに、考える。𠮷")"
        #expect(html.description == "ともに、考える。𠮷")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)",
        "data:text/html,x", "//evil.example", "/\\evil.example", "vbscript:x", "", "relative",
    ])
    func `an address that could run code or leave unnoticed is replaced`(address: String) {
        let html: HTML = "<a href=\"\(url: address)\">"
        #expect(html.description == "<a href=\"about:invalid\">")
    }

    @Test(arguments: [
        "/", "/a?b=c", "#top", "?page=2", "https://x.example/a", "mailto:a@b.example", "tel:+81",
    ])
    func `ordinary addresses stay`(address: String) {
        let html: HTML = "\(url: address)"
        #expect(html.description == address)
    }

    @Test func `an address is escaped like a text`() {
        let html: HTML = "<a href=\"\(url: "/?a=1&b=\"")\">"
        #expect(html.description == "<a href=\"/?a=1&amp;b=&quot;\">")
    }
}
