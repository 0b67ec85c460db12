/// The number at the beginning of a line, in the forms that official texts nest: Ⅰ, 1, 1.2, (1), ①, ア, 一.
enum NumberMark {
    /// The number, how deep its form stands, and how many scalars it takes; of a folded text.
    static func read(_ scalars: String.UnicodeScalarView) -> (number: Int, depth: Int, length: Int)? {
        guard let first = scalars.first else { return nil }
        if (0x2460...0x2473).contains(first.value) { return (Int(first.value) - 0x245F, 8, 1) }
        if (0x2160...0x216B).contains(first.value) { return spaced(scalars, Int(first.value) - 0x215F, 0, 1) }
        if let kana = kana.firstIndex(of: first) { return spaced(scalars, kana + 1, 9, 1) }
        if let kanji = kanji.firstIndex(of: first) { return spaced(scalars, kanji + 1, 7, 1) }
        return first == "(" ? bracketed(scalars) : plain(scalars)
    }

    private static let kana = Array("アイウエオカキクケコ".unicodeScalars)

    private static let kanji = Array("一二三四五六七八九".unicodeScalars)

    private static func spaced(
        _ scalars: String.UnicodeScalarView, _ number: Int, _ depth: Int, _ length: Int
    ) -> (number: Int, depth: Int, length: Int)? {
        guard let after = scalars.dropFirst(length).first, " .:".unicodeScalars.contains(after) else {
            return nil
        }
        return (number, depth, length + 1)
    }

    private static func bracketed(
        _ scalars: String.UnicodeScalarView
    ) -> (number: Int, depth: Int, length: Int)? {
        let digits = scalars.dropFirst().prefix { $0.isDigit }
        guard let number = Int(String(digits)), digits.count <= 2,
            scalars.dropFirst(1 + digits.count).first == ")"
        else { return nil }
        return (number, 7, digits.count + 2)
    }

    /// 1, 1., 1), and 1.2 or 1-2, which stand one deeper a part.
    private static func plain(
        _ scalars: String.UnicodeScalarView
    ) -> (number: Int, depth: Int, length: Int)? {
        var rest = scalars[...]
        var parts: [Int] = []
        while parts.count < 4 {
            let digits = rest.prefix { $0.isDigit }
            guard let number = Int(String(digits)), digits.count <= 2 else { break }
            parts.append(number)
            rest = rest.dropFirst(digits.count)
            guard let sign = rest.first, sign == "." || sign == "-", rest.dropFirst().first?.isDigit == true
            else {
                break
            }
            rest = rest.dropFirst()
        }
        guard let number = parts.last, let after = rest.first else { return nil }
        let length = scalars.count - rest.count + 1
        if after == " " { return (number, parts.count, length) }
        guard parts.count == 1, ".):、".unicodeScalars.contains(after),
            rest.dropFirst().first?.isDigit == false
        else { return nil }
        return (number, 1, length)
    }
}
