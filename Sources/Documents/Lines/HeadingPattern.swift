/// A heading that shows itself by its form: 第1章, 第2章－3, 戦略1, はじめに.
enum HeadingPattern: Equatable {
    /// 第n章 or 第n編 with its title; `section` for 第n章－m and 第n節, the latter without a chapter's number.
    case chapter(Int?, section: Int?, title: String)
    /// A word with a number, as 戦略1 or 施策2: the word, the number, and the title if it stands on the line.
    case label(String, Int, title: String)
    /// はじめに, おわりに and the like.
    case common(String)

    static func read(_ line: Line) -> HeadingPattern? {
        guard line.columns <= 100, !line.text.endsSentence else { return nil }
        return wellKnown(line.folded) ?? numberedChapter(line) ?? numberedLabel(line)
    }

    private static func wellKnown(_ folded: String) -> HeadingPattern? {
        let known = [
            "はじめに", "おわりに", "あとがき", "まえがき", "ごあいさつ", "目次", "用語集", "用語解説", "資料編", "参考資料",
            "付録",
        ]
        return known.contains(folded) ? .common(folded) : nil
    }

    private static func numberedChapter(_ line: Line) -> HeadingPattern? {
        var rest = line.folded.unicodeScalars[...]
        guard rest.first == "第" else { return nil }
        rest.removeFirst()
        guard let number = Numerals.take(&rest), let unit = rest.popFirst() else { return nil }
        guard "章編部節".unicodeScalars.contains(unit) else { return nil }
        var section: Int? = unit == "節" ? number : nil
        var after = rest.drop { $0 == " " }
        if after.first == "-" || after.first == "ー" {
            after = after.dropFirst().drop { $0 == " " }
            guard let part = Numerals.take(&after) else { return nil }
            section = part
            rest = after
        }
        guard isParted(rest, line, mustBe: unit == "部" || unit == "編") else { return nil }
        return .chapter(unit == "節" ? nil : number, section: section, title: originalTail(line, rest.count))
    }

    /// "第3章 体系" and "第3章体系" are headings, "第3章では" begins a sentence and "第3部会" a name.
    private static func isParted(
        _ rest: String.UnicodeScalarView.SubSequence, _ line: Line, mustBe: Bool
    ) -> Bool {
        guard let next = rest.first, next != " ", !":.「『【".unicodeScalars.contains(next) else { return true }
        return !mustBe && !next.isHiragana && line.columns <= 50
    }

    /// A word of one script and a number, the title after a space or colon or on the lines that follow.
    private static func numberedLabel(_ line: Line) -> HeadingPattern? {
        var rest = line.folded.unicodeScalars[...]
        guard let first = rest.first, first.isKanji || first.isKatakana else { return nil }
        let word = rest.prefix { first.isKanji ? $0.isKanji : $0.isKatakana }
        guard word.count <= 8,
            !["図", "表", "図表", "写真", "電話", "内線", "約", "令和", "平成", "昭和"].contains(String(word))
        else { return nil }
        rest = rest.dropFirst(word.count).drop { $0 == " " }
        guard let number = Numerals.take(&rest), number < 100 else { return nil }
        if rest.first == "-", let next = rest.dropFirst().first, next.isDigit {
            rest = rest.dropFirst().drop { $0.isDigit }
        }
        if let next = rest.first {
            guard next == " " || ":.「『【".unicodeScalars.contains(next) else { return nil }
            rest = rest.drop { $0 == " " || $0 == ":" || $0 == "." }
        }
        return .label(String(word), number, title: originalTail(line, rest.count))
    }

    /// The last `count` scalars in their own width: folding keeps their number.
    private static func originalTail(_ line: Line, _ count: Int) -> String {
        String(line.text.unicodeScalars.suffix(count)).trimmed
    }
}
