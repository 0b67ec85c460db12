import Civic
import Postgres
import Testing
import Web

@testable import Admin

@Suite struct CommentLineTests {
    private let line = CommentLine(
        id: CommentID(rawValue: 7), postedAt: Instant(seconds: 1_795_270_309), chapter: ["第3章", "戦略1"],
        passageID: PassageID(rawValue: 3), passageText: "窓口", stance: "agree", body: "よい", replyTo: nil,
        author: "浜田", supports: 2, status: .hidden, hiddenReason: "電話番号",
        permalink: "https://ideas.city.example/comments/7")

    @Test func theColumnsAreThoseOfTheContract() {
        #expect(
            CommentLine.columns.joined(separator: ", ")
                == """
                id, posted_at, chapter, passage_id, passage_text, stance, body, reply_to, author, supports, \
                status, hidden_reason, permalink, receipt_number, submitter_category, quote, edited_at, \
                idea_id, idea_title, channel, received_on, heard_in, people
                """)
        #expect(line.cells.count == CommentLine.columns.count)
    }

    @Test func aLineHasTheTimeInJapanAndTheWholeAddress() {
        let written = String(
            decoding: CSVEncoder(columns: CommentLine.columns).encode([line.cells]), as: UTF8.self)
        #expect(
            written == """
                7,2026-11-21T23:11:49+09:00,第3章 > 戦略1,3,窓口,agree,よい,,浜田,2,hidden,電話番号,\
                https://ideas.city.example/comments/7,,,,,,,site,,,1\r\n
                """)
    }

    @Test func theNameOfTheFileIsPlainASCIIWithTheDayInJapan() throws {
        let slug = try #require(Slug(rawValue: "dx-strategy"))
        let name = ExportName("comments", of: slug, at: Instant(seconds: 1_795_270_309), ending: "csv")
        #expect(name.text == "comments-dx-strategy-2026-11-21.csv")
        #expect(name.disposition == "attachment; filename=\"comments-dx-strategy-2026-11-21.csv\"")
    }

    @Test func browsersGetAJapaneseNameToo() throws {
        let slug = try #require(Slug(rawValue: "dx"))
        let name = ExportName(
            "ideas", of: slug, at: Instant(seconds: 1_795_270_309), ending: "csv",
            japanese: ["アイデア", "港/町: \"案\""])
        #expect(
            name.disposition == """
                attachment; filename="ideas-dx-2026-11-21.csv"; \
                filename*=UTF-8''%E3%82%A2%E3%82%A4%E3%83%87%E3%82%A2_%E6%B8%AF%E7%94%BA%20%E6%A1%88_2026-11-21.csv
                """)
    }
}
