import HTML

/// Type sizes and color roles as they are in this theme.
let guideColors = GuideSection(
    id: "colors", title: "文字と色",
    entries: [
        (
            "見出しと本文",
            """
            <h4>小見出し（h4）</h4><p class="lead">導入文。市の計画の案を読み、ご意見をお寄せいただけます。</p>\
            <p>本文。<ruby>汐見市<rp>（</rp><rt>しおみし</rt><rp>）</rp></ruby>では、<a href="/">暮らしのデジタル化</a>を\
            進めます。<mark>強調した語</mark>と<code>code</code>。</p><p class="muted small">補足の文は14ピクセルです。</p>
            """
        ),
        (
            "色の役割",
            """
            <ul class="swatches">\(each: roles, { "<li class=\"swatch swatch--\($0)\">\($0)</li>" })</ul>
            """
        ),
    ])

private let roles = [
    "page", "panel", "accent", "accent-soft", "info", "success", "warning", "error", "agree", "neutral",
    "disagree", "mark", "added", "removed",
]
