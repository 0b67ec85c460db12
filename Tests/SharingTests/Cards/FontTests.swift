import Civic
import Pages
import Testing

@testable import Sharing

@Suite("Fonts for pictures") struct FontTests {
    /// No font has it: the code point is reserved (Unicode, chart of Greek).
    private let nowhere = "\u{378}"

    @Test("this machine can write every language of the site", arguments: Language.allCases)
    func everyLanguage(language: Language) throws {
        #expect(try Fonts.unknown(language.ownName, in: language) == 0)
        #expect(try Fonts.unknown("汐見市デジタル戦略（素案）　第２章〜「窓口」、①髙﨑", in: language) == 0)
    }

    @Test("what no font has is counted")
    func unknown() throws {
        #expect(try Fonts.unknown("港" + nowhere + "灯" + nowhere, in: .japanese) == 2)
        #expect(try Fonts.unknown("", in: .japanese) == 0)
    }

    @Test("what no font has is left out of a picture, instead of a box in its place")
    func leftOut() throws {
        func png(_ title: String) throws -> [UInt8] {
            let face = CardFace(topic: .site, language: .japanese, title: title, city: "汐見市", detail: "")
            return try CardPicture(face: face).png()
        }
        #expect(try png("港" + nowhere + "の灯り") == png("港の灯り"))
        #expect(try png(nowhere) == png(""))
    }
}
