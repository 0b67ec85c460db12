/// Numbers as headings write them: 3, 三, 十二, Ⅲ.
enum Numerals {
    private static let kanji: [Unicode.Scalar: Int] = [
        "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]

    /// Takes a number off the front of a folded text.
    static func take(_ rest: inout String.UnicodeScalarView.SubSequence) -> Int? {
        guard let first = rest.first else { return nil }
        if (0x2160...0x216B).contains(first.value) {
            rest.removeFirst()
            return Int(first.value) - 0x215F
        }
        let digits = rest.prefix { $0.isDigit }
        if !digits.isEmpty {
            guard digits.count <= 4 else { return nil }
            rest = rest.dropFirst(digits.count)
            return Int(String(digits))
        }
        return takeKanji(&rest)
    }

    private static func takeKanji(_ rest: inout String.UnicodeScalarView.SubSequence) -> Int? {
        let run = rest.prefix { kanji[$0] != nil || $0 == "十" }
        guard !run.isEmpty, run.count <= 3 else { return nil }
        rest = rest.dropFirst(run.count)
        let parts = run.split(separator: "十", omittingEmptySubsequences: false)
        if parts.count == 1 { return run.count == 1 ? run.first.flatMap { kanji[$0] } : nil }
        guard parts.count == 2 else { return nil }
        let tens = parts[0].first.flatMap { kanji[$0] } ?? 1
        return 10 * tens + (parts[1].first.flatMap { kanji[$0] } ?? 0)
    }
}
