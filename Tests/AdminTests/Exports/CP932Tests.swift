import Civic
import Foundation
import Testing

@testable import Admin

/// Against another program's table of the same encoding.
@Suite struct CP932Tests {
    private func encode(_ text: String) -> [UInt8] {
        CSVEncoder(columns: ["body"], style: CSVStyle(encoding: .cp932)).encode([[.text(text)]])
    }

    private func python(_ script: String, _ input: [UInt8] = []) throws -> [UInt8] {
        let file = NSTemporaryDirectory() + "/tomoni-cp932-" + UUID().uuidString
        try Data(input).write(to: URL(fileURLWithPath: file))
        defer { try? FileManager.default.removeItem(atPath: file) }
        let python = Process()
        let output = Pipe()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        python.arguments = ["-c", script, file]
        python.standardOutput = output
        try python.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        python.waitUntilExit()
        return [UInt8](data)
    }

    @Test func everyCharacterThatPythonCanWriteComesBackAsItself() throws {
        let all = try python(
            """
            import sys
            able = lambda c: c.encode("cp932", errors="ignore").decode("cp932") == c and c.isprintable() and not "\\uf8f0" <= c <= "\\uf8f3"
            sys.stdout.buffer.write("".join(c for c in map(chr, range(0x20, 0x10000)) if not 0xD800 <= ord(c) < 0xE000
                                            and able(c) and c not in '",').encode())
            """)
        let text = "字" + String(decoding: all, as: UTF8.self)
        #expect(text.unicodeScalars.count > 7_000)
        let letters = UnmappedLetters()
        let bytes = CP932.shared.encode(Array(text.utf8), letters)
        #expect(letters.all == [])
        let back = try python(
            "import sys; sys.stdout.buffer.write(open(sys.argv[1], 'rb').read().decode('cp932').encode())",
            bytes)
        #expect(String(decoding: back, as: UTF8.self) == text)
    }

    @Test(arguments: [
        ("～－①㈱髙﨑", [0x81, 0x60, 0x81, 0x7C, 0x87, 0x40, 0x87, 0x8A, 0xFB, 0xFC, 0xFA, 0xB1]),
        ("〜", [0x81, 0x60]), ("が", [0x82, 0xAA]), ("か\u{3099}", [0x82, 0xAA]), ("¥", [0x81, 0x8F]),
        ("葛\u{E0100}", [0x8A, 0x8B]), ("𠮷", [0x81, 0xAC]), ("a\nb", [0x61, 0x20, 0x62]),
    ])
    func charactersOfOfficesAndOfOtherSystems(text: String, bytes: [UInt8]) {
        #expect(encode(text) == bytes + [0x0D, 0x0A])
    }

    @Test func whatIsLackingIsListedWithItsFirstRecord() {
        let letters = UnmappedLetters()
        let encoder = CSVEncoder(
            columns: ["id", "body"], style: CSVStyle(encoding: .cp932), letters: letters)
        _ = encoder.encode([
            [.number(1), .text("海")], [.number(2), .text("𠮷野🐟")], [.number(3), .text("𠮷")],
        ])
        #expect(letters.all.map(\.codePoint) == ["U+20BB7", "U+1F41F"])
        #expect(letters.all.map(\.count) == [2, 1] && letters.all.map(\.record) == ["2", "2"])
    }

    @Test func aSpaceMayStandForALineBreakAndTheMarkMayBeMissing() {
        let style = CSVStyle(encoding: .utf8, lineBreak: .space)
        let encoder = CSVEncoder(columns: ["body"], style: style)
        #expect(encoder.start() == Array("body\r\n".utf8))
        #expect(encoder.encode([[.text("一\n二")]]) == Array("一 二\r\n".utf8))
    }
}
