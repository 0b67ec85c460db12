import Testing

@testable import Site

@Suite struct OwnLinkTests {
    private func kept(_ page: String) -> String {
        String(decoding: OwnLinks.keep(.vietnamese, in: Array(page.utf8)), as: UTF8.self)
    }

    @Test(arguments: [
        ("<a class=\"b\" href=\"/\">", "<a class=\"b\" href=\"/vi/\">"),
        ("<a href=\"/ideas?page=2#c\">", "<a href=\"/vi/ideas?page=2#c\">"),
        ("<form method=\"post\" action=\"/language\">", "<form method=\"post\" action=\"/vi/language\">"),
        ("<button formaction=\"/x\">", "<button formaction=\"/vi/x\">"),
        ("<input name=\"next\" value=\"/about\">", "<input name=\"next\" value=\"/vi/about\">"),
        ("<a href=\"/drafts/dx/changes/1..2\">", "<a href=\"/vi/drafts/dx/changes/1..2\">"),
        ("<a href=\"/a\"><a href=\"/b\">", "<a href=\"/vi/a\"><a href=\"/vi/b\">"),
    ])
    func `addresses of pages get the language`(page: String, expected: String) {
        #expect(kept(page) == expected)
    }

    @Test(arguments: [
        "<link href=\"/static/site.1234.css\">", "<a href=\"/sitemap.xml\">",
        "<a href=\"/cards/dx.png?v=1\">",
        "<a href=\"#main\">", "<a href=\"https://city.example/\">", "<a href=\"//city.example/\">",
        "<a href=\"/en/about\">", "<a href=\"/vi/about\">", "<a href=\"/vi\">",
        "<p>href=&quot;/about&quot;</p>",
        "<input name=\"title\" value=\"/about\">", "<img src=\"/picture\">", "<p data-href=\"/about\">", "",
        "\"/",
    ])
    func `everything else stays as it is`(page: String) {
        #expect(kept(page) == page)
    }

    @Test func `a redirect keeps the language unless it leaves the site or names another`() {
        #expect(OwnLinks.keep(.vietnamese, in: "/comments/7#c") == "/vi/comments/7#c")
        #expect(OwnLinks.keep(.vietnamese, in: "/en/about") == "/en/about")
        #expect(OwnLinks.keep(.vietnamese, in: "https://city.example/") == "https://city.example/")
        #expect(OwnLinks.keep(.vietnamese, in: "//city.example/") == "//city.example/")
    }
}
