import Civic
import Testing

@Suite struct LanguageTests {
    @Test(arguments: [
        (nil, Language.japanese), ("", .japanese), ("en", .english), ("en-GB,en;q=0.9,ja;q=0.8", .english),
        ("ja,en;q=0.9", .japanese), ("fr, de;q=0.9", .japanese), ("fr, en;q=0.5", .english),
        ("en;q=0, ja;q=0.1", .japanese), ("en;q=0.2,ja;q=0.3", .japanese), ("EN-us", .english),
        (";;;,,q=1", .japanese), ("english", .japanese),
        ("vi-VN,vi;q=0.9,en;q=0.5", .vietnamese), ("zh-CN", .simplifiedChinese), ("zh", .simplifiedChinese),
        ("zh-Hans-SG", .simplifiedChinese), ("zh-SG, en", .simplifiedChinese),
        // The other script is nearer than another language.
        ("zh-TW,zh;q=0.9,en-US;q=0.8", .simplifiedChinese), ("zh-Hant-HK", .simplifiedChinese),
        // Simple Japanese is a choice: no other tag leads to it.
        ("ja-JP", .japanese), ("ja-Latn", .japanese), ("ja-simple", .simpleJapanese),
        ("vi-x-private", .vietnamese), ("*", .japanese), ("-", .japanese),
    ])
    func `the preferred language follows the weights`(field: String?, expected: Language) {
        #expect(Language.preferred(by: field) == expected)
    }
}

@Suite struct PhrasesTests {
    private let phrases = Texts(tables: [
        .english: [
            "greeting": "Hello {name}, {greeting}", "comments.one": "{count} comment",
            "comments.other": "{count} comments", "brace": "a { b",
        ]
    ]).phrases(in: .english)

    @Test func `arguments are filled in once and not again inside themselves`() {
        #expect(phrases("greeting", ["name": "{greeting}", "greeting": "x"]) == "Hello {greeting}, x")
    }

    @Test func `an argument that is missing stays visible`() {
        #expect(phrases("greeting", ["name": "A"]) == "Hello A, {greeting}")
    }

    @Test func `one thing and several things are told apart`() {
        #expect(phrases("comments", count: 1) == "1 comment")
        #expect(phrases("comments", count: 0) == "0 comments")
        #expect(phrases("comments", count: 12_345) == "12,345 comments")
    }

    @Test(arguments: Language.allCases)
    func `only English has a form for one thing`(language: Language) {
        #expect(PluralCategory(of: 1, in: language) == (language == .english ? .one : .other))
        #expect([0, 2, 11, 101].allSatisfy { PluralCategory(of: $0, in: language) == .other })
    }

    @Test func `numbers are grouped as the language does it`() {
        let numbers = Language.allCases.map { Texts(tables: [:]).phrases(in: $0).number(12_345) }
        #expect(numbers == ["12,345", "12,345", "12,345", "12,345", "12.345"])
    }

    @Test func `a brace without an end is text`() {
        #expect(phrases("brace") == "a { b")
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567")])
    func `thousands are grouped`(number: Int, expected: String) {
        #expect(Texts(tables: [:]).phrases(in: .english).number(number) == expected)
    }
}
