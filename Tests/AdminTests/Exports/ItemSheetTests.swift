import Answers
import Civic
import Postgres
import TestSupport
import Testing

@testable import Admin

@Suite struct ItemSheetTests {
    private let phrases: Phrases

    init() throws {
        phrases = try Texts(folder: Repository.root + "/Resources/Texts").phrases(in: .japanese)
    }

    private func cells(of item: OpinionItem, posts: [SubmittedPost] = []) -> [String] {
        ItemSheet.record(item, [], posts: posts, phrases).map { cell in
            switch cell {
            case .none: ""
            case .text(let text): text
            case .number(let number): String(number)
            case .decimal(let number): "\(number)"
            }
        }
    }

    @Test func `every stage of an item is told in words, never by the name of a text`() {
        let stages: [(AnswerStage, String)] = [(.draft, "回答待ち"), (.checked, "承認待ち"), (.approved, "承認済み")]
        for (stage, words) in stages {
            let record = cells(of: OpinionItem(id: OpinionItemID(rawValue: 1), number: 1, stage: stage))
            #expect(record[3] == words)
        }
    }

    @Test func `a row has a cell for every column, the due day and the channels of its posts among them`()
        throws
    {
        let item = OpinionItem(
            id: OpinionItemID(rawValue: 1), number: 1, section: "市民課", dueOn: CivilDate(written: "2026/12/20")
        )
        let letter = SubmittedPost(
            subject: Subject(.comment, 1), consultationID: ConsultationID(rawValue: 1), authorID: nil,
            postedAt: Instant(seconds: 0), state: .published, body: "字が小さい", channel: .letter)
        let record = cells(of: item, posts: [letter])
        #expect(record.count == ItemSheet.Column.allCases.count)
        let due = try #require(ItemSheet.Column.allCases.firstIndex(of: .due))
        #expect(record[due] == "2026/12/20" && record[due - 1] == "市民課")
        #expect(Array(record.suffix(2)) == ["手紙", "字が小さい"])
    }

    @Test func `every code of every table is explained in words`() {
        for code in ExportTable.allCases.flatMap(\.columns).flatMap(\.codes) {
            #expect(phrases(code.meaning) != code.meaning.name, "\(code.value)")
        }
        for column in ExportTable.allCases.flatMap(\.columns) {
            #expect(phrases(column.meaning) != column.meaning.name, "\(column.name)")
        }
    }
}
