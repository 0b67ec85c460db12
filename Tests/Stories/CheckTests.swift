import Testing

@testable import Site

@Suite struct CheckTests {
    @Test func `a missing font is named with its languages and what to install`() {
        #expect(Check.report(fontsWanting: []) == "Fonts for pictures: in order.")
        let report = Check.report(fontsWanting: [.japanese, .simplifiedChinese])
        #expect(report.hasPrefix("No font for ja, zh-Hans: install fonts-noto-cjk."))
    }
}
