import Civic
import Testing

@testable import Site

/// Japanese content on pages of another language says that it is Japanese (WCAG 3.1.2).
@Suite struct ContentLanguageStories {
    @Test(arguments: ["en", "vi"])
    func `a voice of the page's language is given nothing in Japanese`(language: String) async throws {
        try await TestSite.with { site in
            let logIns = try #require(try await SampleCityStories().city(site).fill())
            let resident = try #require(logIns.first { $0.email == "umineko@shiomi.example" })
            let browser = site.visitor(language: language)
            _ = try await browser.submit(
                browser.open("/login"), to: "/login",
                ["email": resident.email, "password": resident.password])
            for person in [site.visitor(language: language), browser] {
                var crawl = Crawl(person, below: "/" + language)
                try await crawl.walk()
                #expect(crawl.pages.count > 40, "\(crawl.pages.keys.sorted())")
                var addresses: [String: String] = [:]
                for (address, page) in crawl.pages {
                    for text in ForeignTexts.find(in: page) { addresses[text] = address }
                }
                #expect(addresses == [:])
            }
        }
    }

    @Test func `a page in Japanese needs no mark, and simple Japanese is Japanese`() async throws {
        try await World.with { world in
            for tag in ["ja", "ja-simple"] {
                let page = try await world.site.visitor().get("/\(tag)\(world.draftPath)")
                #expect(!page.text.contains("lang=\"ja\" translate"))
                #expect(!page.text.contains("<h1 lang"))
            }
        }
    }

    @Test func `the finder sees what is not marked`() {
        let page = """
            <html lang="en"><title>Ideas｜汐見市</title><p>港</p><p lang="ja">港<b>公園</b></p><br>
            <a aria-label="港へ">x</a><button lang="zh-Hans">简体</button><b lang="zh-Hans">ひらがな</b></html>
            """
        #expect(
            ForeignTexts.find(in: page) == [
                "html p: 港", "html: <a aria-label> 港へ", "html b: ひらがな",
            ])
    }
}

/// All pages that a person can reach by links, from the first page on.
private struct Crawl {
    private let person: Browser
    private let prefix: String
    private(set) var pages: [String: String] = [:]
    private var waiting: [String]
    /// Many pages of one kind say nothing more than a few.
    private var kinds: [String: Int] = [:]

    init(_ person: Browser, below prefix: String) {
        self.person = person
        self.prefix = prefix
        waiting = [
            "/", "/answers", "/search?q=公園", "/search?q=zzz", "/account", "/account/contributions",
            "/account/notices", "/account/closing", "/signup", "/login", "/ideas/new", "/no-such-page",
        ].map { prefix + $0 }
    }

    mutating func walk() async throws {
        while let address = waiting.popLast() {
            guard pages[address] == nil, isWanted(address) else { continue }
            let page = try await person.open(address)
            guard page.headers["Content-Type"]?.hasPrefix("text/html") == true else { continue }
            pages[address] = page.text
            for match in page.text.matches(of: /href="([^"#]+)/) {
                let link = match.output.1.replacing("&amp;", with: "&")
                if link.hasPrefix(prefix + "/") { waiting.append(String(link)) }
            }
        }
    }

    private mutating func isWanted(_ address: String) -> Bool {
        let kind = String(address.prefix { !$0.isNumber && $0 != "?" })
        kinds[kind, default: 0] += 1
        return kinds[kind, default: 0] <= 6
    }
}
