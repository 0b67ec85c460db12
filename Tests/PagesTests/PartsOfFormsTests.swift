import Civic
import HTML
import Testing

@testable import Pages

@Suite struct PartsOfFormsTests {
    @Test func aDateIsThreeLabeledFieldsAndTheErrorLeadsToTheFirst() throws {
        let refused = RefusedForm(
            values: ["closes_year": "令和8", "closes_month": "2", "closes_day": "30"],
            problems: [.init(field: "closes", message: "日を直してください。")])
        let phrases = try Sample.phrases()
        let html = dateField(
            FormField("closes", label: "締切", from: refused), DateText("closes", from: refused), phrases)
        #expect(html.contains("id=\"closes\" name=\"closes_year\" value=\"令和8\""))
        #expect(html.contains("<label for=\"closes-day\">日</label>"))
        #expect(html.count(of: "aria-invalid=\"true\"") == 4)
        #expect(errorSummary(refused, phrases).contains("href=\"#closes\""))
    }

    @Test func theEndsOfAnEditorCannotBeMovedBeyond() throws {
        let blocks = ["a", "b"].map { EditorBlock(id: $0, kind: "p", text: "文") }
        let html = passageEditor(blocks, kinds: [Choice("p", "段落")], try Sample.phrases())
        #expect(!html.contains("value=\"up a\"") && html.contains("value=\"down a\""))
        #expect(html.contains("value=\"up b\"") && !html.contains("value=\"down b\""))
    }

    @Test func theChosenOfABulkBarBelongToItsForm() throws {
        let phrases = try Sample.phrases()
        let entry = QueueEntry(id: "7", title: "題", path: "/7", text: "文", acts: [])
        #expect(workQueue([entry], bulk: "many", csrf: nil, phrases).contains("value=\"7\" form=\"many\""))
        let bar = bulkBar(id: "many", to: "/bulk", csrf: "token", acts: [Choice("hide", "隠す")], phrases)
        #expect(bar.contains("id=\"many\"") && bar.contains("name=\"csrf\" value=\"token\""))
        #expect(bar.contains("name=\"act\" value=\"hide\""))
    }
}
