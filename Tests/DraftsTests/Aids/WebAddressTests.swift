import HTML
import Testing

@testable import Drafts

@Suite("Web addresses in a text")
struct WebAddressTests {
    /// The address that is linked; nil for none.
    private func linked(_ text: String) -> String? {
        var writer = PassageWriter()
        let html = writer.write(PageSample.passage(1, .paragraph, text)).description
        return html.firstMatch(of: /<a href="([^"]*)" rel="noopener external">/).map { String($0.1) }
    }

    @Test(
        "an address ends where the sentence goes on",
        arguments: [
            ("https://www.shiomi.example/dx", "https://www.shiomi.example/dx"),
            ("市のページ（https://shiomi.example/dx/）をご覧ください。", "https://shiomi.example/dx/"),
            ("https://shiomi.example/a、https://b.example/", "https://shiomi.example/a"),
            ("http://shiomi.example:8080/a?b=1&c=2#d。", "http://shiomi.example:8080/a?b=1&amp;c=2#d"),
            ("(https://shiomi.example/a_(b)).", "https://shiomi.example/a_(b)"),
            ("see https://shiomi.example, then", "https://shiomi.example"),
            ("https://shiomi.example/をご覧", "https://shiomi.example/"),
        ])
    func whole(_ text: String, _ address: String) {
        #expect(linked(text) == address)
    }

    @Test(
        "what is no whole address is left alone",
        arguments: [
            "https://www.shiomi.example/dx…", "https://www.shiomi.example/dx...", "https://", "http://a",
            "https://shiomi", "ftp://shiomi.example/", "javascript:alert(1)", "https://user@shiomi.example/",
            "xhttps://shiomi.example/", "https://a..example/", "https://shiomi.example:80a/",
        ])
    func none(_ text: String) {
        #expect(linked(text) == nil)
    }

    @Test("an address that the import put together leads nowhere")
    func cut() {
        let passage = PageSample.passage(1, .paragraph, "https://shiomi.example/dx")
        var writer = PassageWriter(cutAddresses: [passage.id])
        #expect(!writer.write(passage).contains("<a"))
    }
}
