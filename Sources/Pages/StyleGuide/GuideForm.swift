import Civic
import HTML

func guideForm(_ phrases: Phrases) -> GuideSection {
    GuideSection(
        id: "forms", title: "ボタンと入力",
        entries: [
            ("ボタン（button・linkButton）", buttons), ("直すところのあるフォーム", exampleForm(phrases)),
        ])
}

private let buttons: HTML = """
    <p class="actions">\(button("意見を送る"))\(linkButton("下書きに戻る", to: "/", .secondary))\
    \(button("取り消す", .quiet))\(button("非表示にする", .danger))\
    <button class="button" aria-disabled="true">送っています</button></p>
    """

private func exampleForm(_ phrases: Phrases) -> HTML {
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
