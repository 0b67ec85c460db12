import Admin
import Civic
import Foundation
import HTTPServer
import Synchronization
import Testing
import Web

@Suite struct ExportStories {
    private struct Line: Decodable {
        let body: String
        let author: String
        let permalink: String
        let passageText: String

        enum CodingKeys: String, CodingKey {
            case body, author, permalink
            case passageText = "passage_text"
        }
    }

    @Test func `a moderator exports a draft's comments, formulas made harmless, as CSV and JSON`()
        async throws
    {
        try await World.with { world in
            let yuki = try await world.resident("yuki")
            try await world.comment("=HYPERLINK(\"http://evil\")", by: yuki)
            try await world.comment("一行目\n二行目, \"引用\"", by: yuki, on: 1)
            let staff = try await world.staff("tsukamoto")
            let csv = try await staff.get("/exports/comments.csv?draft=\(world.draft)")
            #expect(
                csv.headers["Content-Disposition"]?.contains("attachment; filename=\"comments-dx-") == true)
            #expect(csv.text.hasPrefix("\u{FEFF}id,posted_at,chapter,"))
            #expect(csv.text.contains(",\"'=HYPERLINK(\"\"http://evil\"\")\","))
            #expect(csv.text.contains("\"一行目⏎二行目, \"\"引用\"\"\""))
            #expect(csv.text.components(separatedBy: "\r\n").count == 4)
            let json = try await staff.get("/exports/comments.json?draft=\(world.draft)")
            let lines = try JSONDecoder().decode([Line].self, from: Data(json.text.utf8))
            #expect(lines.map(\.body) == ["=HYPERLINK(\"http://evil\")", "一行目\n二行目, \"引用\""])
            #expect(lines.allSatisfy { $0.author == "yuki" && !$0.passageText.isEmpty })
            #expect(lines[0].permalink.hasPrefix("http://127.0.0.1:8080/comments/"))
        }
    }

    @Test func `what was taken back leaves its line without its text`() async throws {
        try await World.with { world in
            try await world.comment("取り下げる文", by: try await world.resident("yuki"))
            try await world.site.database.execute("UPDATE comment SET state = 'withdrawn'")
            let csv = try await world.staff("tsukamoto").get("/exports/comments.csv?draft=\(world.draft)")
            #expect(csv.text.contains(",withdrawn,"))
            #expect(!csv.text.contains("取り下げる文"))
        }
    }

    @Test func `a draft without comments exports a header only, and valid JSON`() async throws {
        try await World.with { world in
            let staff = try await world.staff("tsukamoto")
            let csv = try await staff.get("/exports/comments.csv?draft=\(world.draft)")
            #expect(csv.text == "\u{FEFF}" + CommentLine.columns.joined(separator: ",") + "\r\n")
            let json = try await staff.get("/exports/comments.json?draft=\(world.draft)")
            #expect(try JSONDecoder().decode([Line].self, from: Data(json.text.utf8)).isEmpty)
            #expect(
                try await world.site.database.one(
                    "SELECT count(*) FROM audit WHERE act LIKE 'comments.export.%'") as Int == 2)
        }
    }

    @Test func `a command writes the same file as the download`() async throws {
        try await World.with { world in
            try await world.comment("同じ内容", by: try await world.resident("yuki"))
            let path = NSTemporaryDirectory() + "/tomoni-export-" + UUID().uuidString
            defer { try? FileManager.default.removeItem(atPath: path) }
            let site = world.site.assembly.site
            let phrases = site.texts.phrases(in: .japanese)
            _ = try await ExportOrder(.comments(draft: world.draft), output: path).run(in: site, phrases)
            let written = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
            let sent = try await world.staff("tsukamoto").get("/exports/comments.csv?draft=\(world.draft)")
            #expect(written == sent.text)
            let missing = try #require(Slug(rawValue: "no-such-draft"))
            await #expect(throws: ExportRefused.self) {
                try await ExportOrder(.comments(draft: missing), output: path).run(in: site, phrases)
            }
        }
    }
}
