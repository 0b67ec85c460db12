/// The criteria by principle. Names are those of the standards, which tests are filed under.
extension Criterion {
    static let perceivable = [
        Criterion("1.1.1", .a, "非テキストコンテンツ", "Non-text Content", by: .rules),
        Criterion("1.2.1", .a, "音声だけ及び映像だけ（収録済み）", "Audio-only and Video-only (Prerecorded)"),
        Criterion("1.2.2", .a, "キャプション（収録済み）", "Captions (Prerecorded)"),
        Criterion(
            "1.2.3", .a, "音声解説又はメディアに対する代替コンテンツ（収録済み）",
            "Audio Description or Media Alternative (Prerecorded)"),
        Criterion("1.2.4", .aa, "キャプション（ライブ）", "Captions (Live)"),
        Criterion("1.2.5", .aa, "音声解説（収録済み）", "Audio Description (Prerecorded)"),
        Criterion("1.3.1", .a, "情報及び関係性", "Info and Relationships", by: .rules),
        Criterion("1.3.2", .a, "意味のある順序", "Meaningful Sequence"),
        Criterion("1.3.3", .a, "感覚的な特徴", "Sensory Characteristics"),
        Criterion("1.3.4", .aa, "表示の向き", "Orientation", from: .wcag21),
        Criterion("1.3.5", .aa, "入力目的の特定", "Identify Input Purpose", by: .rules, from: .wcag21),
        Criterion("1.4.1", .a, "色の使用", "Use of Color", by: .rules),
        Criterion("1.4.2", .a, "音声の制御", "Audio Control", by: .rules),
        Criterion("1.4.3", .aa, "コントラスト（最低限レベル）", "Contrast (Minimum)", by: .rules),
        Criterion("1.4.4", .aa, "テキストのサイズ変更", "Resize Text", by: .rules),
        Criterion("1.4.5", .aa, "文字画像", "Images of Text"),
        Criterion("1.4.10", .aa, "リフロー", "Reflow", by: .acting, from: .wcag21),
        Criterion("1.4.11", .aa, "非テキストのコントラスト", "Non-text Contrast", from: .wcag21),
        Criterion("1.4.12", .aa, "テキストの間隔", "Text Spacing", by: .rules, from: .wcag21),
        Criterion(
            "1.4.13", .aa, "ホバー又はフォーカスで表示されるコンテンツ", "Content on Hover or Focus",
            from: .wcag21),
    ]

    static let operable = [
        Criterion("2.1.1", .a, "キーボード", "Keyboard", by: .acting),
        Criterion("2.1.2", .a, "キーボードトラップなし", "No Keyboard Trap", by: .acting),
        Criterion("2.1.4", .a, "文字キーのショートカット", "Character Key Shortcuts", from: .wcag21),
        Criterion("2.2.1", .a, "タイミング調整可能", "Timing Adjustable", by: .rules),
        Criterion("2.2.2", .a, "一時停止、停止及び非表示", "Pause, Stop, Hide", by: .rules),
        Criterion("2.3.1", .a, "３回のせん（閃）光、又はいき（閾）値以下", "Three Flashes or Below Threshold"),
        Criterion("2.4.1", .a, "ブロックスキップ", "Bypass Blocks", by: .rules),
        Criterion("2.4.2", .a, "ページタイトル", "Page Titled", by: .rules),
        Criterion("2.4.3", .a, "フォーカス順序", "Focus Order", by: .acting),
        Criterion("2.4.4", .a, "リンクの目的（コンテキスト内）", "Link Purpose (In Context)", by: .rules),
        Criterion("2.4.5", .aa, "複数の手段", "Multiple Ways"),
        Criterion("2.4.6", .aa, "見出し及びラベル", "Headings and Labels"),
        Criterion("2.4.7", .aa, "フォーカスの可視化", "Focus Visible", by: .acting),
        Criterion(
            "2.4.11", .aa, "隠されないフォーカス（最低限）", "Focus Not Obscured (Minimum)", by: .acting, from: .wcag22),
        Criterion("2.5.1", .a, "ポインタのジェスチャ", "Pointer Gestures", from: .wcag21),
        Criterion("2.5.2", .a, "ポインタのキャンセル", "Pointer Cancellation", from: .wcag21),
        Criterion("2.5.3", .a, "名前（name）のラベル", "Label in Name", from: .wcag21),
        Criterion("2.5.4", .a, "動きによる起動", "Motion Actuation", from: .wcag21),
        Criterion("2.5.7", .aa, "ドラッグ動作", "Dragging Movements", from: .wcag22),
        Criterion(
            "2.5.8", .aa, "ターゲットのサイズ（最低限）", "Target Size (Minimum)", by: .rules, from: .wcag22),
    ]

    static let understandable = [
        Criterion("3.1.1", .a, "ページの言語", "Language of Page", by: .rules),
        Criterion("3.1.2", .aa, "一部分の言語", "Language of Parts", by: .rules),
        Criterion("3.2.1", .a, "フォーカス時", "On Focus"),
        Criterion("3.2.2", .a, "入力時", "On Input"),
        Criterion("3.2.3", .aa, "一貫したナビゲーション", "Consistent Navigation"),
        Criterion("3.2.4", .aa, "一貫した識別性", "Consistent Identification"),
        Criterion("3.2.6", .a, "一貫したヘルプ", "Consistent Help", from: .wcag22),
        Criterion("3.3.1", .a, "エラーの特定", "Error Identification", by: .acting),
        Criterion("3.3.2", .a, "ラベル又は説明", "Labels or Instructions", by: .rules),
        Criterion("3.3.3", .aa, "エラー修正の提案", "Error Suggestion"),
        Criterion(
            "3.3.4", .aa, "エラー回避（法的、金融及びデータ）", "Error Prevention (Legal, Financial, Data)"),
        Criterion("3.3.7", .a, "冗長な入力項目", "Redundant Entry", from: .wcag22),
        Criterion(
            "3.3.8", .aa, "アクセシブルな認証（最低限）", "Accessible Authentication (Minimum)",
            from: .wcag22),
    ]

    static let robust = [
        Criterion("4.1.1", .a, "構文解析", "Parsing", by: .rules),
        Criterion("4.1.2", .a, "名前（name）、役割（role）及び値（value）", "Name, Role, Value", by: .rules),
        Criterion("4.1.3", .aa, "ステータスメッセージ", "Status Messages", from: .wcag21),
    ]
}
