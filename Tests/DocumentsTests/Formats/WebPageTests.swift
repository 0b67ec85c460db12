import Testing

@testable import Documents

@Suite("Reading web pages")
struct WebPageTests {
    private func read(_ body: String) throws -> ImportedDraft {
        try Import.draft(from: Array("<!DOCTYPE html><html><body>\(body)</body></html>".utf8))
    }

    @Test("headings, lists, tables and captions come out as what they are")
    func structure() throws {
        let draft = try read(
            """
            <h1>潮風市計画</h1><h2>背景</h2><p>窓口を
            見直します。<br>次の行です。 A
            B</p>
            <ul><li>一つ目<li><p>二つ目</p><p>続きです。</p></ul><ol start="3"><li>三つ目</ol>
            <h2>指標</h2><table><caption>表の題</caption><tr><th>指標</th><th>目標値（2027年度）</th></tr>
            <tr><td>手続<br>の数</td><td>25件</td></tr></table>
            """)
        #expect(draft.title == "潮風市計画")
        #expect(draft.headings == ["背景", "指標"])
        #expect(draft.texts(.paragraph) == ["窓口を見直します。\n次の行です。A B", "続きです。"])
        #expect(draft.texts(.listItem) == ["一つ目", "二つ目", "3. 三つ目"])
        #expect(draft.texts(.caption) == ["表の題"])
        #expect(draft.texts(.table) == ["指標\t目標値（2027年度）\n手続 の数\t25件"])
        #expect(draft.kpis.map(\.unit) == ["件"])
        #expect(draft.kpis.first?.target == KPI.Figure(value: 25, year: 2027))
        #expect(draft.unaccounted.isEmpty)
    }

    @Test("programs, styles and readings are no text; menus are listed")
    func frames() throws {
        let draft = try read(
            """
            <nav><a href="/">トップ</a></nav><script>var a = "文です。";</script><style>p { color: red }</style>
            <p><ruby>潮風<rp>(</rp><rt>しおかぜ</rt><rp>)</rp></ruby>市です。</p><footer><p>問い合わせ先</p></footer>
            """)
        #expect(draft.passages.map(\.text) == ["潮風市です。"])
        #expect(draft.dropped.map(\.text) == ["トップ", "問い合わせ先"])
    }

    @Test("with a main element, only it is the text")
    func main() throws {
        let draft = try read("<div>見出しの帯</div><main><h2>背景</h2><p>文です。</p></main><div>下の帯</div>")
        #expect(draft.passages.map(\.text) == ["背景", "文です。"])
        #expect(draft.dropped.map(\.reason) == [.pageFrame, .pageFrame])
    }

    @Test("raised numbers that lead to notes are footnotes")
    func notes() throws {
        let draft = try read(
            """
            <p>「見守り」<sup><a href="#n7">1</a></sup>を進め、<a href="#top">上へ</a>戻ります。</p>
            <ol><li id="n7">声をかけ合うこと。 <a href="#r7" role="doc-backlink">↩︎</a></li></ol>
            """)
        #expect(draft.passages.map(\.text) == ["「見守り」（※1）を進め、上へ戻ります。", "※1 声をかけ合うこと。"])
        #expect(draft.glossary.map(\.term) == ["見守り"])
    }

    @Test("old pages in Shift_JIS are read")
    func encoding() throws {
        // <html><p>窓口です。</p></html>
        let bytes: [UInt8] =
            Array("<html><p>".utf8) + [0x91, 0x8B, 0x8C, 0xFB, 0x82, 0xC5, 0x82, 0xB7, 0x81, 0x42]
            + Array("</p></html>".utf8)
        #expect(try Import.draft(from: bytes).passages.map(\.text) == ["窓口です。"])
    }
}
