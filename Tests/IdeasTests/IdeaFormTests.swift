import Civic
import Testing
import Web

@testable import Ideas

@Suite struct IdeaFormTests {
    func read(_ fields: [String: String], required: Bool = false) throws(IdeaRefusal) -> IdeaForm {
        try IdeaForm(
            Form(fields: fields.map { Form.Field(name: $0.key, value: $0.value) }),
            in: .literal(categoryRequired: required), [living], .japanese)
    }

    func problems(_ fields: [String: String], required: Bool = false) -> [String] {
        do {
            _ = try read(fields, required: required)
            return []
        } catch {
            return error.form.problems.map(\.field)
        }
    }

    @Test func titleAndBodyAreTrimmedAndTheTitleIsOneLine() throws {
        let form = try read(["title": "\u{3000}港の\r\n灯り ", "body": " 一\r\n二\u{3000}"])
        #expect(form.title == "港の 灯り")
        #expect(form.body == "一\n二")
    }

    @Test func whatIsBlankOrTooLongIsRefusedFieldByField() {
        #expect(problems([:]) == ["title", "body"])
        #expect(problems(["title": "\u{3000}", "body": "\u{200b}"]) == ["title", "body"])
        #expect(problems(["title": String(repeating: "題", count: 101), "body": "文"]) == ["title"])
        #expect(problems(["title": "題", "body": String(repeating: "文", count: 4001)]) == ["body"])
        #expect(problems(["title": "題", "body": String(repeating: "文", count: 4000)]) == [])
    }

    @Test func aCategoryIsNeededOnlyWhereTheConsultationSaysSo() throws {
        let idea = ["title": "題", "body": "文"]
        #expect(problems(idea) == [])
        #expect(problems(idea, required: true) == ["category"])
        #expect(problems(idea.merging(["category": "99"]) { $1 }) == ["category"])
        #expect(try read(idea.merging(["category": "3"]) { $1 }, required: true).category == living)
        #expect(try read(idea.merging(["category": "暮らし"]) { $1 }).category == living)
    }
}
