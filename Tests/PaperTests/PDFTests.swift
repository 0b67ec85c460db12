import Foundation
import Testing

@testable import Paper

/// What other programs read in a file of ours.
@Suite struct PDFTests {
    private let sentence = "窓口の待ち時間を半分にします。申請は、スマートフォンからもできます。"

    private func document(_ pieces: [PaperDocument.Piece]) -> PaperDocument {
        PaperDocument(
            title: "汐見市デジタル戦略（素案）", author: "汐見市", language: "ja", facts: ["第1版", "https://shiomi.example/"],
            contents: "目次", madeAt: "2026-11-21T10:00:00+09:00", pieces: pieces)
    }

    @Test func `the text comes out whole and in order`() throws {
        var pieces: [PaperDocument.Piece] = []
        for chapter in 1...6 {
            pieces.append(.init(.heading(1), "第\(chapter)章 進め方"))
            for number in 1...12 {
                pieces.append(.init(.paragraph, "段落\(chapter)の\(number)。" + sentence + sentence + sentence))
            }
            pieces.append(.init(.item, "項目\(chapter)"))
        }
        let text = try read(document(pieces), by: "pdftotext", ["-", "-"])
        let plain = text.filter { !$0.isWhitespace }
        var place = plain.startIndex
        // Behind the table of contents, where the chapters stand too.
        for chapter in 1...6 {
            for number in 1...12 {
                let found = plain[place...].range(of: "段落\(chapter)の\(number)。")
                place = try #require(found, "\(chapter) \(number)").upperBound
            }
        }
        #expect(plain.contains("汐見市デジタル戦略（素案）第1版https://shiomi.example/目次第1章進め方"))
        // A running title or a page number may stand between two lines of a passage.
        #expect(plain.components(separatedBy: "窓口の待ち時間").count > 200)
    }

    @Test func `viewers get title, author, structure and an outline`() throws {
        let pdf = document([
            .init(.heading(1), "第1章"), .init(.heading(2), "背景"), .init(.paragraph, sentence),
            .init(.heading(1), "第2章"), .init(.paragraph, sentence),
        ])
        let info = try read(pdf, by: "pdfinfo", ["-"])
        #expect(info.contains("汐見市デジタル戦略（素案）") && info.contains("Author:          汐見市"))
        #expect(info.firstMatch(of: /Tagged: +yes/) != nil)
        #expect(info.firstMatch(of: /Pages: +2\n/) != nil)
        #expect(info.contains("A4"))
        let structure = try read(pdf, by: "pdfinfo", ["-struct-text", "-"])
        #expect(structure.contains("H2") && structure.contains("TOC"))
        #expect(String(decoding: try pdf.pdf(), as: UTF8.self).contains("/Outlines"))
    }

    @Test func `tables keep their rows, and explanations their words`() throws {
        let text = try read(
            document([
                .init(.table([["指標", "目標"], ["待ち時間", "30分"], ["合計"]])),
                .init(.explanation(of: "関係人口"), "地域と関わる人。"),
            ]), by: "pdftotext", ["-layout", "-", "-"])
        #expect(text.firstMatch(of: /待ち時間 +30分/) != nil)
        #expect(text.contains("合計") && text.contains("関係人口") && text.contains("地域と関わる人。"))
    }

    @Test func `the same document makes the same file`() throws {
        let document = document([.init(.paragraph, sentence)])
        #expect(try document.pdf() == document.pdf())
    }

    @Test func `two hundred pages take seconds`() throws {
        let long = String(repeating: sentence, count: 5)
        let pieces = (0..<1500).map {
            PaperDocument.Piece($0 % 20 == 0 ? .heading(2) : .paragraph, "\($0) \(long)")
        }
        let clock = ContinuousClock.now
        let bytes = try document(pieces).pdf()
        let took = ContinuousClock.now - clock
        print("PDF of 1,500 pieces: \(took), \(bytes.count) bytes")
        #expect(took < .seconds(60))
    }

    private func read(_ document: PaperDocument, by program: String, _ arguments: [String]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("paper-\(UUID()).pdf")
        try Data(document.pdf()).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        // The first - is the file.
        var rest = arguments
        rest[arguments.firstIndex(of: "-") ?? 0] = file.path
        process.arguments = [program] + rest
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self)
    }
}
