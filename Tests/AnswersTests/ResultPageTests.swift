import Civic
import HTML
import Pages
import Postgres
import Testing
import Web

@testable import Answers

@Suite struct ResultPageTests {
    private let now = Instant(seconds: 1_800_000_000)
    private let phrases = Phrases.japanese

    private func model(published: Bool = true, submissions: Int = 3) throws -> ResultModel {
        var result = ConsultationResult()
        result.publishedAt = published ? now : nil
        result.people = min(submissions, 2)
        result.submissions = submissions
        let consultation = try Consultation(
            id: ConsultationID(rawValue: 1), slug: #require(Slug(rawValue: "park")), title: "公園の使い方",
            closesAt: Instant(seconds: 1_700_000_000))
        return ResultModel(consultation: consultation, result: result)
    }

    private func text(_ model: ResultModel) -> String {
        resultPage(model, phrases, now: now).content.description
    }

    @Test func `zero opinions are a proper result with words of their own`() throws {
        let text = try text(model(submissions: 0))
        #expect(text.contains("ご意見はありませんでした"))
        #expect(text.contains("0人") && text.contains("0件") && text.contains("0項目"))
        #expect(!text.contains("<table"))
    }

    @Test func `people, posts and items are told apart`() throws {
        var model = try model()
        let category = AnswerCategory(id: AnswerCategoryID(rawValue: 1), code: "A", label: "修正")
        model.counts = [.init(category: category, items: 4)]
        model.found = 1
        model.rows = [row]
        let text = text(model)
        #expect(text.contains("2人") && text.contains("3件") && text.contains("4項目"))
        #expect(text.contains("/answers/park?category=A"))
    }

    @Test func `before the publication it says when to expect it`() throws {
        var waiting = try model(published: false)
        #expect(text(waiting).contains("結果をまとめています"))
        var result = ConsultationResult()
        result.expectedAt = Instant(seconds: 1_800_500_000)
        waiting = ResultModel(consultation: waiting.consultation, result: result)
        #expect(text(waiting).contains("公表の予定日"))
    }

    private var row: AnswerRow {
        var row = AnswerRow(
            number: 12, anchor: "item-12", category: "修正", summary: "朝も<b>使いたい", answer: "広げます")
        row.sources = [.init("部活のない日に", path: "/comments/5")]
        row.sourceCount = 2
        row.corrections = [("時間を直しました", now)]
        return row
    }

    @Test func `a line has its anchor, its sources, and its corrections, and escapes what was written`() {
        let text = answerTable(caption: "表", [row], phrases).description
        #expect(text.contains("id=\"item-12\""))
        #expect(text.contains("href=\"/comments/5\""))
        #expect(text.contains("公開していないもの 1件"))
        #expect(text.contains("時間を直しました"))
        #expect(text.contains("朝も&lt;b&gt;使いたい"))
    }

    @Test func `what the city wrote is marked as Japanese on an English page`() {
        let text = answerTable(caption: "table", [row], .english).description
        #expect(text.contains("lang=\"ja\""))
        #expect(!answerTable(caption: "表", [row], phrases).description.contains("lang=\"ja\""))
    }
}
