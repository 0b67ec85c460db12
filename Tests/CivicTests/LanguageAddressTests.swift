import Civic
import Testing

@Suite struct LanguageAddressTests {
    @Test(arguments: [
        ("/", nil, "/"), ("/ideas", nil, "/ideas"), ("/vi", Language.vietnamese, "/"),
        ("/vi/", .vietnamese, "/"),
        ("/zh-Hans/ideas?page=2#c", .simplifiedChinese, "/ideas?page=2#c"),
        ("/ja-simple/about", .simpleJapanese, "/about"),
        ("/ja/en/x", .japanese, "/en/x"), ("/vi?x=1", .vietnamese, "/?x=1"), ("/vietnam", nil, "/vietnam"),
        ("/VI/about", nil, "/VI/about"), ("vi/about", nil, "vi/about"), ("", nil, ""),
        ("//vi/x", nil, "//vi/x"),
    ])
    func `an address is taken apart`(address: String, language: Language?, plain: String) {
        #expect(LanguageAddress(address) == LanguageAddress(plain, in: language))
    }

    @Test func `an address is put together`() {
        #expect(LanguageAddress("/ideas?page=2", in: .vietnamese).text == "/vi/ideas?page=2")
        #expect(LanguageAddress("/", in: .english).text == "/en/")
        #expect(LanguageAddress("/ideas", in: nil).text == "/ideas")
    }
}

@Suite struct LocalizedTextTests {
    @Test func `a text is in the visitor's language, else in Japanese`() {
        let translations: [Language: String] = [.vietnamese: "Xin chào", .english: ""]
        func text(_ language: Language) -> LocalizedText {
            LocalizedText(japanese: "こんにちは", translations: translations, for: language)
        }
        #expect(text(.vietnamese) == LocalizedText("Xin chào", in: .vietnamese))
        #expect(text(.english) == LocalizedText(japanese: "こんにちは"))
        #expect(text(.simplifiedChinese).language == .japanese)
    }
}

@Suite struct WrittenLanguageTests {
    @Test(arguments: [
        ("待つ時間が短くなるとうれしい", "ja"), ("DXって何ですか", "ja"), ("賛成", "ja"), ("ﾀｲﾍﾝ", "ja"),
        ("请多设一些中文的说明", "zh-Hans"), ("Tôi đồng ý với ý kiến này", "vi"), ("Xin cảm ơn", "vi"),
        ("I agree with this", "en"), ("감사합니다", "ko"), ("OK", nil), ("123", nil), ("", nil), ("👍", nil),
        ("写真を撮る", "ja"), ("没収", "ja"),
    ])
    func `the letters tell the language`(text: String, tag: String?) {
        #expect(WrittenLanguage.tag(of: text) == tag)
    }
}
