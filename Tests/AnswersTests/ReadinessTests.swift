import Civic
import Postgres
import Testing

@testable import Answers

@Suite struct ReadinessTests {
    private func item(
        _ number: Int, category: Int64? = 1, summary: String = "朝も使いたい", answer: String = "広げます"
    ) -> OpinionItem {
        OpinionItem(
            id: OpinionItemID(rawValue: Int64(number)), number: number,
            categoryID: category.map(AnswerCategoryID.init(rawValue:)), summary: summary, answer: answer)
    }

    private func post(_ body: String, _ state: PublicationState) -> SubmittedPost {
        SubmittedPost(
            subject: Subject(.comment, 1), consultationID: ConsultationID(rawValue: 1),
            authorID: AccountID(rawValue: 1), postedAt: Instant(seconds: 0), state: state, body: body)
    }

    @Test func `whole items have no obstacle`() {
        #expect(Readiness([item(1), item(2)], sources: [:]).obstacles.isEmpty)
    }

    @Test func `what an item lacks is named, all of it at once`() {
        let readiness = Readiness([item(1), item(2, category: nil, answer: "")], sources: [:])
        #expect(readiness.obstacles.map(\.number) == [2])
        #expect(readiness.obstacles.first?.kinds == [.category, .answer])
    }

    @Test func `a copy of a hidden post is found whatever its line breaks`() {
        let copied = item(1, summary: "電話は\n０９０です")
        let sources = [copied.id: [post("電話は ０９０です", .hidden)]]
        #expect(Readiness([copied], sources: sources).obstacles.first?.kinds == [.hidden])
        let open = [copied.id: [post("電話は ０９０です", .published)]]
        #expect(Readiness([copied], sources: open).obstacles.isEmpty)
    }

    @Test func `an item's state follows from what it has`() {
        #expect(item(1).state == .ready)
        #expect(item(1, summary: "").state == .open)
    }
}
