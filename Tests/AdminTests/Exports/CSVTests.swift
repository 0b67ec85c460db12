import Civic
import Testing

@testable import Admin

@Suite struct CSVTests {
    /// The file of one text cell without mark, header and line end.
    private func cell(_ text: String) -> String {
        String(decoding: CSVEncoder(columns: ["body"]).encode([[.text(text)]]), as: UTF8.self)
    }

    @Test(arguments: ["=", "+", "-", "@", "\u{2212}", "＝", "＋", "－", "＠", "\t"])
    func whatASpreadsheetTakesForAFormulaGetsAnApostrophe(sign: String) {
        #expect(cell("\(sign)cmd|'/C calc'!A0") == "'\(sign)cmd|'/C calc'!A0\r\n")
    }

    @Test(arguments: [
        ("\n=1+1", "'⏎=1+1"), ("\r\n=1", "'⏎=1"), ("\r=1", "'⏎=1"), ("\u{0}=1", "'=1"),
        ("\u{FEFF}=1", "'\u{FEFF}=1"), ("\u{200B}－1", "'\u{200B}－1"), ("\u{7F}@a", "'@a"),
    ])
    func nothingHidesTheSignOfAFormula(text: String, written: String) {
        #expect(cell(text) == written + "\r\n")
    }

    @Test(arguments: ["1-1", "a=b", "海＝うみ", "'=1", "ー長音"])
    func otherTextsStayAsTheyAre(text: String) {
        #expect(cell(text) == text + "\r\n")
    }

    @Test(arguments: [
        ("a\nb", "a⏎b"), ("a\r\nb", "a⏎b"), ("a\rb", "a⏎b"), ("a\n\nb", "a⏎⏎b"), ("a\n\rb", "a⏎⏎b"),
        ("a\u{2028}b\u{2029}c\u{85}d\u{0B}e\u{0C}f", "a⏎b⏎c⏎d⏎e⏎f"), ("a\n", "a⏎"),
    ])
    func aRecordIsOneLine(text: String, written: String) {
        #expect(cell(text) == written + "\r\n")
    }

    @Test(arguments: [
        ("a,b", "\"a,b\""), ("\"", "\"\"\"\""), ("「\"a\",」", "\"「\"\"a\"\",」\""), (" a", "\" a\""),
        ("a ", "\"a \""), ("", ""), ("a、b", "a、b"),
    ])
    func quotesStandWhereTheFormatNeedsThem(text: String, written: String) {
        #expect(cell(text) == written + "\r\n")
    }

    @Test func emojiAndRareCharactersStayWhole() {
        #expect(cell("👨‍👩‍👧🏳️‍🌈𠮷髙﨑") == "👨‍👩‍👧🏳️‍🌈𠮷髙﨑\r\n")
    }

    @Test func controlCharactersAreLeftOut() {
        #expect(cell("a\u{0}b\u{1B}[31m\u{9B}c") == "ab[31mc\r\n")
    }

    @Test func theFileBeginsWithTheMarkAndTheColumns() {
        let start = CSVEncoder(columns: ["id", "body"]).start()
        #expect(start == [0xEF, 0xBB, 0xBF] + Array("id,body\r\n".utf8))
    }

    @Test func aMissingValueIsAnEmptyCellAndZeroIsZero() {
        let bytes = CSVEncoder(columns: ["a", "b", "c"]).encode([[.none, .number(0), .number(-5)]])
        #expect(String(decoding: bytes, as: UTF8.self) == ",0,-5\r\n")
    }
}
