import Testing

@testable import Documents

@Suite("Recognizing a format by its content")
struct FormatTests {
    private func format(_ text: String, name: String = "") throws -> DocumentFormat {
        try DocumentFormat.recognize(Array(text.utf8), name: name)
    }

    @Test("the content decides, whatever the name says")
    func content() throws {
        #expect(try format("%PDF-1.7\n", name: "plan.txt") == .pdf)
        #expect(try DocumentFormat.recognize(WordFile().bytes, name: "plan.pdf") == .word)
        #expect(try format("\u{FEFF}\n<!-- saved --><!DOCTYPE html>\n<html>", name: "plan.txt") == .html)
        #expect(try format("<?xml version=\"1.0\"?><html xmlns=\"\">") == .html)
        #expect(try format("# 計画\n\n## 背景\n本文です。", name: "plan.txt") == .markdown)
        #expect(try format("# 計画\n\n| 指標 | 目標 |\n|--|--|\n") == .markdown)
        #expect(try format("第１章 背景\n本文です。") == .plainText)
    }

    @Test("only a name makes Markdown of a text without its signs")
    func names() throws {
        #expect(try format("計画\n====\n", name: "計画.MD") == .markdown)
        #expect(try format("計画\n====\n", name: "計画.txt") == .plainText)
        #expect(try format("# 1 つの見出しだけ\n<山> と <海>") == .plainText)
    }

    @Test("UTF-16 pages are pages, too")
    func wide() throws {
        let bytes = "<html><p>窓口です。</p></html>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try DocumentFormat.recognize([0xFF, 0xFE] + bytes, name: "") == .html)
    }
}
