import Testing

@testable import Civic

@Suite struct DisplayTests {
    @Test func `without a choice the language decides on furigana`() {
        #expect(!Display(cookieValue: nil).furigana)
        for language in Language.allCases {
            #expect(Display(language: language).furigana == (language == .simpleJapanese))
        }
    }

    @Test func `a choice holds in every language and survives the cookie`() {
        for language in Language.allCases {
            for choice in [true, false] {
                let display = Display(furigana: choice, letters: .large, theme: .dark, language: language)
                let read = Display(cookieValue: display.cookieValue, language: language)
                #expect(read == display)
                #expect(read.furigana == choice)
            }
        }
    }

    @Test func `what was never chosen is not written into the cookie`() {
        #expect(Display().cookieValue == "normal.system")
        var display = Display()
        display.furigana = false
        #expect(display.cookieValue == "plain.normal.system")
    }

    @Test func `plain words are chosen apart from readings, and suit plain Japanese`() {
        #expect(!Display().plainWords && Display(language: .simpleJapanese).plainWords)
        for language in Language.allCases {
            for choice in [true, false] {
                let display = Display(furigana: !choice, plainWords: choice, language: language)
                let read = Display(cookieValue: display.cookieValue, language: language)
                #expect(read == display && read.plainWords == choice && read.furigana == !choice)
            }
        }
        #expect(Display(plainWords: false).cookieValue == "original.normal.system")
    }

    @Test func `a cookie that can't be read is no choice`() {
        #expect(Display(cookieValue: "x.huge.pink") == Display())
    }
}
