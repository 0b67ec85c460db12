/// What the beginning of a line says about it.
enum LineMark: Equatable {
    /// ●, ■, ・ and the like.
    case bullet(Unicode.Scalar)
    /// ➡ and the like: says more about the line above.
    case arrow
    /// ※1, 注1: a numbered footnote.
    case note(Int)
    /// ※ without number.
    case remark
    /// ▲…▲, 図1, 【表2】: words about a picture.
    case caption
    /// 第3条, 第3条の2: an article of a regulation.
    case article
    /// Ⅰ, 1, 1., 1.2, (1), ①, ア, 一: a greater `depth` stands inside a smaller one.
    case numbered(Int, depth: Int)
    /// The beginning or a piece of an address.
    case address

    init?(_ line: Line) {
        guard let mark = Self.read(line.folded).map(\.mark) else { return nil }
        self = mark
    }

    /// The mark at the beginning of a folded text, and how many of its scalars the mark takes.
    static func read(_ folded: String) -> (mark: LineMark, length: Int)? {
        let scalars = folded.unicodeScalars
        guard let first = scalars.first else { return nil }
        if first == "※" { return note(scalars) }
        if first == "▲" || isFigureTitle(scalars) { return (.caption, 0) }
        if "➡→⇒⇨➔➜".unicodeScalars.contains(first), scalars.count > 1 {
            return (.arrow, 1 + spaces(scalars, 1))
        }
        if "●○◯◎◉■□◆◇▶►▷▪▫•・◦‣✓✔★☆".unicodeScalars.contains(first), scalars.count > 1 {
            return (.bullet(first), 1 + spaces(scalars, 1))
        }
        if "-*〇".unicodeScalars.contains(first), spaces(scalars, 1) > 0 {
            return (.bullet(first), 1 + spaces(scalars, 1))
        }
        if let length = Articles.markLength(scalars) { return (.article, length) }
        if folded.hasPrefix("http://") || folded.hasPrefix("https://") { return (.address, 0) }
        return numbered(scalars)
    }

    private static func spaces(_ scalars: String.UnicodeScalarView, _ from: Int) -> Int {
        scalars.dropFirst(from).prefix { $0 == " " }.count
    }

    /// ※1 …; ※ alone is a remark.
    private static func note(_ scalars: String.UnicodeScalarView) -> (mark: LineMark, length: Int) {
        let digits = scalars.dropFirst().prefix { $0.isDigit }
        guard let number = Int(String(digits)), digits.count <= 3 else {
            return (.remark, 1 + spaces(scalars, 1))
        }
        let after = scalars.dropFirst(1 + digits.count).first
        // "※5月時点" is a remark that begins with a number.
        guard let after, after == " " || ":.)、-".unicodeScalars.contains(after) else {
            return (after == nil ? .note(number) : .remark, 1)
        }
        return (.note(number), 1 + digits.count)
    }

    /// 図1, 表２－１, 【図表3】.
    private static func isFigureTitle(_ scalars: String.UnicodeScalarView) -> Bool {
        let text = scalars.drop { $0 == "【" || $0 == "[" || $0 == "<" }
        let rest = ["図表", "図", "表", "写真"].lazy
            .compactMap { name in text.starts(with: name.unicodeScalars) ? text.dropFirst(name.count) : nil }
            .first
        guard let rest else { return false }
        return rest.drop { $0 == " " }.first?.isDigit ?? false
    }

    private static func numbered(_ scalars: String.UnicodeScalarView) -> (mark: LineMark, length: Int)? {
        guard let (number, depth, length) = NumberMark.read(scalars) else { return nil }
        let spaces = spaces(scalars, length)
        guard scalars.count > length + spaces else { return nil }
        return (.numbered(number, depth: depth), length + spaces)
    }
}
