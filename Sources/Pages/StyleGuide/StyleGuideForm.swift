import Civic
import HTML

func exampleForm(_ phrases: Phrases) -> HTML {
    let refused = RefusedForm(
        values: ["title": "案内板", "body": "　", "stance": "neutral"],
        problems: [.init(field: "body", message: "ご意見を書いてください。")])
    let fields: HTML = """
        \(errorSummary(refused, phrases))
        \(textField(FormField("title", label: "題名", from: refused), phrases))
        \(radioField(FormField("stance", label: "立場", from: refused), phrases, stanceChoices(phrases)))
        \(textArea(
            FormField("body", label: "ご意見", hint: "お名前や電話番号は書かないでください。", from: refused), phrases,
            limit: 4000))
        \(selectField(
            FormField("category", label: "分野", isRequired: false, from: refused), phrases,
            [Choice("1", "防災"), Choice("2", "交通")]))
        \(checkBox(
            FormField("terms", label: "", from: refused), phrases,
            label: "<a href=\"/terms\">利用規約</a>を読み、同意します。"))
        \(button("意見を送る"))
        """
    return postForm(to: "/ideas", csrf: nil, style: .stacked, fields)
}
