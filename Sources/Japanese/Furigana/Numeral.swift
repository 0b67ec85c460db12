/// A number as it stands in a text, in digits or in kanji.
struct Numeral: Equatable {
    var text: String
    let value: Int
    /// Whether it is written in kanji, which have a reading.
    let isKanji: Bool

    /// Reads `12`, `1,200`, `１２` or `二十四`; nil for anything else, as `二〇二六`, which is read figure by figure.
    init?(_ text: String) {
        self.text = text
        guard let first = text.unicodeScalars.first else { return nil }
        isKanji = !first.isDigit
        guard let value = isKanji ? Self.kanji(text) : Self.digits(text) else { return nil }
        self.value = value
    }

    private static func digits(_ text: String) -> Int? {
        var value = 0
        for scalar in text.unicodeScalars where scalar != "," && scalar != "，" {
            guard scalar.isDigit, value < 1_000_000_000 else { return nil }
            value = value * 10 + Int(scalar.value & 0xF)
        }
        return value
    }

    private static let figures = Array("一二三四五六七八九".unicodeScalars)
    private static let steps: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]

    /// Up to 9999: each step at most once, from large to small, with one figure before it.
    private static func kanji(_ text: String) -> Int? {
        var (value, figure, least) = (0, 0, 10_000)
        for scalar in text.unicodeScalars {
            if let found = figures.firstIndex(of: scalar) {
                guard figure == 0 else { return nil }
                figure = found + 1
            } else if let step = steps[scalar], step < least {
                value += max(figure, 1) * step
                (figure, least) = (0, step)
            } else {
                return nil
            }
        }
        return value + figure
    }

    /// How a number in kanji is read: 三百六十 as さんびゃくろくじゅう.
    ///
    /// - Parameters:
    ///   - end: how its last part is read before a counter, where that is not as it is alone.
    ///   - isShort: whether its last sound becomes っ.
    func reading(endingIn end: String? = nil, isShort: Bool = false) -> String {
        var parts: [String] = []
        for (step, name) in [(1000, "せん"), (100, "ひゃく"), (10, "じゅう")] {
            let figure = value / step % 10
            if figure > 0 { parts.append(Self.step(figure, name)) }
        }
        if value % 10 > 0 { parts.append(Self.names[value % 10]) }
        if let end { parts[parts.count - 1] = end }
        return isShort ? parts.joined().dropLast() + "っ" : parts.joined()
    }

    private static let names = ["", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"]

    private static func step(_ figure: Int, _ name: String) -> String {
        switch (figure, name) {
        case (1, _): name
        case (3, "せん"): "さんぜん"
        case (8, "せん"): "はっせん"
        case (3, "ひゃく"): "さんびゃく"
        case (6, "ひゃく"): "ろっぴゃく"
        case (8, "ひゃく"): "はっぴゃく"
        default: names[figure] + name
        }
    }
}
