import Civic
import HTML
import Testing

@testable import Pages

@Suite struct FormTests {
    let refused = RefusedForm(
        values: ["body": "\n長すぎる<文>"],
        problems: [.init(field: "body", message: "短くしてください。")])

    @Test func aRefusedFieldKeepsItsTextAndSaysWhatToDo() throws {
        let phrases = try Sample.phrases()
        let html = textArea(
            FormField("body", label: "ご意見", from: refused, scope: "new"), phrases, limit: 4000)
        // A textarea drops the first line feed after its tag (HTML, parsing), so that one of ours goes first.
        #expect(html.contains(">\n\n長すぎる&lt;文&gt;</textarea>"))
        #expect(html.contains("aria-invalid=\"true\"") && html.contains("短くしてください。"))
        #expect(html.contains("aria-describedby=\"new-body-hint new-body-error\""))
        #expect(html.contains("id=\"new-body-hint\"") && html.contains("id=\"new-body-error\""))
        #expect(html.contains("<label for=\"new-body\">") && html.contains("id=\"new-body\""))
        #expect(html.contains("4,000字") && !html.contains("maxlength"))
    }

    @Test func theSummaryLeadsToTheFields() throws {
        let html = errorSummary(refused, try Sample.phrases(), scope: "new")
        #expect(html.contains("role=\"alert\"") && html.contains("<a href=\"#new-body\">短くしてください。</a>"))
        #expect(errorSummary(nil, try Sample.phrases()).isEmpty)
    }

    @Test func aPasswordIsNeverSentBack() throws {
        let field = FormField("password", label: "パスワード", value: "geheim")
        #expect(
            !textField(field, try Sample.phrases(), kind: .password).contains(
                "geheim"))
    }

    @Test func whatIsOptionalIsSaidInWords() throws {
        let phrases = try Sample.phrases()
        #expect(textField(FormField("a", label: "A"), phrases).contains("必須"))
        let html = textField(FormField("a", label: "A", isRequired: false), phrases)
        #expect(html.contains("任意") && !html.contains(" required"))
    }

    @Test func choicesKeepWhatWasChosen() throws {
        let phrases = try Sample.phrases()
        let field = FormField("stance", label: "立場", value: "disagree")
        #expect(radioField(field, phrases, stanceChoices(phrases)).contains("value=\"disagree\" checked"))
        #expect(
            selectField(field, phrases, stanceChoices(phrases)).contains(
                "<option value=\"disagree\" selected>"))
    }
}
