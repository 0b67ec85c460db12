import Testing

@testable import Documents

@Suite("Decoding a draft's file")
struct DraftTextTests {
    private let text = "第１章 はじめに\n窓口の待ち時間を減らします。\n"

    @Test("UTF-8 is read with and without its mark")
    func utf8() throws {
        #expect(try DraftText.decode(Array(text.utf8)) == text)
        #expect(try DraftText.decode([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == text)
    }

    @Test("UTF-16 is read in both byte orders, with and without its mark", arguments: [true, false])
    func utf16(littleEndian: Bool) throws {
        let units = Array(text.utf16)
        let bytes = units.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return littleEndian ? [low, high] : [high, low]
        }
        let mark: [UInt8] = littleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
        #expect(try DraftText.decode(bytes) == text)
        #expect(try DraftText.decode(mark + bytes) == text)
    }

    @Test("CP932 is recognized, with signs that only Windows has")
    func cp932() throws {
        // 窓口は①です。～ as Windows writes it.
        let bytes: [UInt8] = [
            0x91, 0x8B, 0x8C, 0xFB, 0x82, 0xCD, 0x87, 0x40, 0x82, 0xC5, 0x82, 0xB7, 0x81, 0x42, 0x81, 0x60,
            0x0A,
        ]
        #expect(try DraftText.decode(bytes) == "窓口は①です。～\n")
    }

    @Test("EUC-JP is told from CP932, and both from each other, in prose of any length")
    func eucJP() throws {
        // 窓口は、待ち時間を短くします。 as older servers write it.
        let bytes: [UInt8] = [
            0xC1, 0xEB, 0xB8, 0xFD, 0xA4, 0xCF, 0xA1, 0xA2, 0xC2, 0xD4, 0xA4, 0xC1, 0xBB, 0xFE, 0xB4, 0xD6,
            0xA4,
            0xF2, 0xC3, 0xBB, 0xA4, 0xAF, 0xA4, 0xB7, 0xA4, 0xDE, 0xA4, 0xB9, 0xA1, 0xA3, 0x0A,
        ]
        #expect(try DraftText.decode(bytes) == "窓口は、待ち時間を短くします。\n")
    }

    @Test("what is not text is refused with its reason")
    func refusals() {
        #expect(throws: ImportError.empty) { try DraftText.decode([]) }
        #expect(throws: ImportError.empty) { try DraftText.decode(Array(" \n\u{3000}\n".utf8)) }
        #expect(throws: ImportError.binary) {
            try DraftText.decode([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0xFF, 0x80])
        }
        #expect(throws: ImportError.binary) { try DraftText.decode(Array("a\u{1}b".utf8)) }
        #expect(throws: ImportError.binary) {
            try DraftText.decode([0x7F, 0x45, 0x0A, 0x00, 0x00, 0xDC, 0x41, 0x00])
        }
        #expect(throws: ImportError.unknownEncoding) { try DraftText.decode([0x41, 0xE9, 0xFF, 0xFD, 0x0A]) }
    }

    @Test("a file above 20 MB, a line above 50,000 characters and too many lines are refused")
    func limits() {
        #expect(throws: ImportError.tooLarge) {
            try DraftText.decode([UInt8](repeating: 0x61, count: DraftText.maximumBytes + 1))
        }
        #expect(throws: ImportError.tooManyPassages) {
            try imported(String(repeating: "あ\n", count: Import.maximumLines + 1))
        }
        #expect(throws: ImportError.lineTooLong) { try imported(String(repeating: "あ", count: 50_001)) }
    }
}
