import Japanese
import Testing

@testable import Site

@Suite struct RubyFilterTests {
    let texts: RubyTexts

    init() throws {
        texts = RubyTexts(try MorphemeAnalyzer.installed(), readings: ["汐見": "しおみ", "罠": "<わ&な>"])
    }

    private func filtered(_ page: String) -> String {
        let texts = texts
        let bytes = RubyFilter.apply(to: Array(page.utf8), isJapanese: true) { texts.append($0, to: &$1) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The markup as `漢字(かんじ)`, for reading in tests.
    private func spelled(_ page: String) -> String {
        Self.untied(filtered(page)).replacing("<ruby>", with: "").replacing("<rp>（</rp><rt>", with: "(")
            .replacing("</rt><rp>）</rp></ruby>", with: ")")
    }

    @Test func `kanji get readings and everything else stays`() {
        let port = "<ruby>港<rp>（</rp><rt>みなと</rt><rp>）</rp></ruby>"
        #expect(filtered("<p>港</p>") == "<p>\(port)</p>")
        #expect(filtered("<p>港へ</p>") == "<p><span>\(port)へ</span></p>")
        #expect(spelled("<h1>汐見市</h1>") == "<h1>汐見(しおみ)市(し)</h1>")
    }

    @Test(arguments: [
        "<head><title>港</title><meta content=\"港\"></head>", "<script>var 港 = '<p>港'</script>",
        "<style>.港{}</style>", "<textarea name=\"body\">港<p></textarea>",
        "<select><option>港</option></select>",
        "<input value=\"港\" placeholder='港'>", "<code>港</code>", "<ruby>港<rt>みなと</rt></ruby>",
        "<p lang=\"en\">港</p>", "<p lang=\"zh-Hans\">港<b>公園</b></p>", "<p title=\"港>公園\"></p>",
        "<!-- 港 > 公園 -->",
        "<svg><text>港</text></svg>", "<span translate=\"no\">港 公園</span>", "<p lang=\"\">港</p>",
    ])
    func `what is for machines, in forms or in another language has none`(page: String) {
        #expect(filtered(page) == page)
    }

    @Test func `after such a piece readings go on`() {
        #expect(spelled("<p lang=\"en\">港<br>港</p>港") == "<p lang=\"en\">港<br>港</p>港(みなと)")
        #expect(spelled("<svg><path d=\"M0\"/></svg>港") == "<svg><path d=\"M0\"/></svg>港(みなと)")
        #expect(spelled("<textarea>a</textarea>港") == "<textarea>a</textarea>港(みなと)")
        #expect(
            spelled("<p lang=\"en\">a<span lang=\"ja\">港</span>b</p>")
                == "<p lang=\"en\">a<span lang=\"ja\">港(みなと)</span>b</p>")
        #expect(spelled("<code><b lang=\"ja\">港</b></code>") == "<code><b lang=\"ja\">港</b></code>")
    }

    @Test func `entities and nested markup stay whole`() {
        #expect(spelled("<p>港&amp;公園&#39;</p>") == "<p>港(みなと)&amp;公園(こうえん)&#39;</p>")
        #expect(spelled("<p><b>港</b><i>公園</i></p>") == "<p><b>港(みなと)</b><i>公園(こうえん)</i></p>")
        #expect(spelled("港 < 公園 &") == "港(みなと) < 公園(こうえん) &")
    }

    @Test func `a reading that staff wrote is no markup`() {
        #expect(filtered("罠").contains("<rt>わな></rt>"))
    }

    @Test func `without its ruby any page is the page before`() {
        var dice = SystemRandomNumberGenerator()
        for _ in 0..<1500 {
            let count = Int.random(in: 0...25, using: &dice)
            let page = (0..<count).map { _ in Self.parts.randomElement(using: &dice) ?? "" }.joined()
            let result = filtered(page)
            #expect(Self.withoutRuby(result) == Array(page.utf8), "\(page)")
        }
    }

    @Test func `the time grows with the page, not with its square`() {
        let texts = texts
        func time(_ count: Int) -> Duration {
            let page = Array(String(repeating: "<p>港の公園で</p>\n", count: count).utf8)
            return ContinuousClock().measure {
                _ = RubyFilter.apply(to: page, isJapanese: true) { texts.append($0, to: &$1) }
            }
        }
        _ = time(100)
        let (short, long) = (time(2000), time(16_000))
        #expect(long < short * 32)
    }

    @Test func `bytes that are no text stay`() {
        let texts = texts
        let broken: [UInt8] = Array("<p>港".utf8) + [0xE6, 0xB8] + Array("</p>".utf8) + [0xFF]
        let result = RubyFilter.apply(to: broken, isJapanese: true) { texts.append($0, to: &$1) }
        #expect(result == broken)
    }

    private static let parts = [
        "港", "公園で見守る", "3日", "A&amp;B", "&lt;", "&", "<p>", "</p>", "<p lang=\"en\">", "<b class='x\">'>",
        "</b>",
        "<br>", "<br/>", "<img alt=\"港\">", "<!-- 港 -->", "<!--", "-->", "<script>", "</script>",
        "<textarea>",
        "</textarea>", "<", ">", "</", "<a", " href=x>", "\"", "'", "=", "<svg>", "</svg>", "<option>",
        "</option>", "汐見",
        "<span translate=no>", "</span>", "\n", "<html lang=\"ja-simple\">", "<1", "👍",
    ]

    /// Without what keeps the pieces of a text together.
    private static func untied(_ page: String) -> String {
        let tied = /<span>((?:[^<]|<ruby>[^<]*<rp>（<\/rp><rt>[^<]*<\/rt><rp>）<\/rp><\/ruby>)*)<\/span>/
        return page.replacing(tied) { $0.1 }
    }

    /// Random pages bring no ruby and no bare span of their own, so all there is comes from us.
    private static func withoutRuby(_ page: String) -> [UInt8] {
        var text = untied(page).replacing("<ruby>", with: "").replacing("<rp>）</rp></ruby>", with: "")
        while let start = text.firstRange(of: "<rp>（</rp><rt>"),
            let end = text[start.upperBound...].firstRange(of: "</rt>")
        {
            text.removeSubrange(start.lowerBound..<end.upperBound)
        }
        return Array(text.utf8)
    }
}
