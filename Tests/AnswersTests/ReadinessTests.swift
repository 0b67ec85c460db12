import Civic
import Postgres
import Testing

@testable import Answers

@Suite struct ReadinessTests {
    private func item(
        _ number: Int, category: Int64? = 1, summary: String = "朝も使いたい", answer: String = "広げます",
        stage: AnswerStage = .approved
    ) -> OpinionItem {
        OpinionItem(
            id: OpinionItemID(rawValue: Int64(number)), number: number,
            categoryID: category.map(AnswerCategoryID.init(rawValue:)), summary: summary, answer: answer,
            stage: stage)
    }

    private func post(
        _ body: String, _ state: PublicationState, mayPublish: Bool = true
    ) -> SubmittedPost {
        SubmittedPost(
            subject: Subject(.comment, 1), consultationID: ConsultationID(rawValue: 1),
            authorID: AccountID(rawValue: 1), postedAt: Instant(seconds: 0), state: state, body: body,
            mayPublish: mayPublish)
    }

    @Test func `what was given on paper on the condition that it stays closed counts as hidden`() {
        let copied = item(1, summary: "父の介護で困っています")
        let sources = [copied.id: [post("父の介護で困っています", .received, mayPublish: false)]]
        #expect(Readiness([copied], sources: sources).obstacles.first?.kinds == [.hidden])
    }

    @Test func `copies of what somebody had erased go whatever their line breaks, and short words stay`() {
        let copies = CopiedWords(["窓口を夜も開けてほしい。電話は０９０です。", "賛成です"])
        #expect(
            copies.erased(from: "賛成です。窓口を夜も\n開けてほしい。 電話は０９０です。ほか1件")
                == "賛成です。\(ErasedText.words)ほか1件")
        #expect(copies.erased(from: "窓口を夜も開けます") == "窓口を夜も開けます")
        #expect(copies.erased(from: "") == "")
    }

    @Test func `whole items have no obstacle`() {
        #expect(Readiness([item(1), item(2)], sources: [:]).obstacles.isEmpty)
    }

    @Test func `what an item lacks is named, all of it at once`() {
        let open = item(2, category: nil, answer: "", stage: .draft)
        let readiness = Readiness([item(1), open, item(3, stage: .checked)], sources: [:])
        #expect(readiness.obstacles.map(\.number) == [2, 3])
        #expect(readiness.obstacles.map(\.kinds) == [[.category, .answer, .approval], [.approval]])
    }

    @Test func `a copy of a hidden post is found whatever its line breaks`() {
        let copied = item(1, summary: "電話は\n０９０です")
        let sources = [copied.id: [post("電話は ０９０です", .hidden)]]
        #expect(Readiness([copied], sources: sources).obstacles.first?.kinds == [.hidden])
        let open = [copied.id: [post("電話は ０９０です", .published)]]
        #expect(Readiness([copied], sources: open).obstacles.isEmpty)
    }

    @Test func `an item's state follows from what it has`() {
        #expect(item(1).state == .approved)
        #expect(item(1, stage: .checked).state == .checked)
        #expect(item(1, stage: .draft).state == .written)
        #expect(item(1, summary: "", stage: .draft).state == .open)
    }

    @Test func `an answer is late from the day after its due day until it is handed in`() throws {
        let due = try #require(CivilDate(2026, 12, 1))
        let next = try #require(CivilDate(2026, 12, 2))
        func item(_ stage: AnswerStage) -> OpinionItem {
            OpinionItem(
                id: OpinionItemID(rawValue: 1), number: 1, categoryID: AnswerCategoryID(rawValue: 1),
                summary: "概要", answer: "考え方", dueOn: due, stage: stage)
        }
        #expect(!item(.draft).isOverdue(on: due))
        #expect(item(.draft).isOverdue(on: next))
        #expect(!item(.checked).isOverdue(on: next))
    }
}
