import Civic
import HTML

func guideFormParts(_ phrases: Phrases) -> GuideSection {
    GuideSection(
        id: "form-parts", title: "特別な入力",
        entries: [
            ("ファイル（fileField）", files(phrases)), ("日付（dateField）", dates(phrases)),
            ("文章の編集（passageEditor）", editor(phrases)),
        ])
}

private func files(_ phrases: Phrases) -> HTML {
    let logo = FormField("logo", label: "市のロゴ", hint: "PNG、2MBまで。", isRequired: false)
    let cover = FormField("cover", label: "表紙の写真", message: "2MBより小さい写真を選んでください。")
    return uploadForm(
        to: "/logo", csrf: nil,
        """
        \(fileField(logo, phrases, accept: "image/png"))\(fileField(cover, phrases, accept: "image/jpeg"))
        """)
}

private func dates(_ phrases: Phrases) -> HTML {
    postForm(
        to: "/dates", csrf: nil, style: .stacked,
        """
        \(dateField(FormField("opens", label: "受付を始める日"), DateText(year: "令和8", month: "11", day: "8"), phrases))\
        \(dateField(
            FormField("closes", label: "締切の日", message: "2月は28日までです。日を直してください。"),
            DateText(year: "2027", month: "2", day: "30"), phrases))
        """)
}

private func editor(_ phrases: Phrases) -> HTML {
    let blocks = [
        EditorBlock(id: "b1", kind: "heading", text: "第１章 戦略の考え方"),
        EditorBlock(id: "b2", kind: "paragraph", text: "令和６年の台風では、沖ノ津島への船が６日間止まりました。"),
        EditorBlock(id: "b3", kind: "paragraph", text: "", message: "文章を書くか、この段落を消してください。"),
    ]
    let kinds = [Choice("heading", "見出し"), Choice("paragraph", "段落")]
    return postForm(
        to: "/passages", csrf: nil, style: .stacked,
        passageEditor(blocks, kinds: kinds, phrases) + button("保存する"))
}
