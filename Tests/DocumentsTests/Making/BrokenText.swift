import TestSupport

/// Breaks a sound text the way text layers of PDFs do, each way by chance.
struct BrokenText {
    private var random: SeededRandom
    private let width: Int
    private let hasSlogan: Bool
    private let hasNumbers: Bool
    private let hasFoot: Bool
    private let parting: Parting

    enum Parting: CaseIterable { case formFeed, emptyLines, space }

    init(seed: UInt64) {
        var random = SeededRandom(seed &* 7919)
        width = Int.random(in: 24...44, using: &random)
        hasSlogan = Bool.random(using: &random)
        hasNumbers = Bool.random(using: &random)
        hasFoot = Bool.random(using: &random)
        parting = Parting.allCases.randomElement(using: &random) ?? .formFeed
        self.random = random
    }

    mutating func text(of sound: SoundText) -> String {
        var pages = [sound.title + "\n\n令和八年"]
        for (number, chapter) in sound.chapters.enumerated() {
            pages.append(page(chapter, number: number + 2))
        }
        return pages.reduce("") { text, page in text.isEmpty ? page : text + mark + page }
    }

    private var mark: String {
        switch parting {
        case .formFeed: "\n\u{0C}"
        case .emptyLines: "\n\n\n\n"
        case .space: "\n "
        }
    }

    private mutating func page(_ chapter: SoundText.Chapter, number: Int) -> String {
        let isApart = Bool.random(using: &random)
        var blocks = [chapter.heading, "●" + chapter.lead]
        for part in chapter.parts { blocks += self.blocks(part) }
        var lines = blocks.map { wrapped($0, isApart: isApart) }
        // Every third number is lost.
        if hasNumbers, number % 3 != 0 { lines.insert(String(number), at: 1) }
        if hasFoot { lines.append("潮風市 企画課") }
        if hasSlogan { lines.append("波\n音\n、\n\nと\nも\nに\n。") }
        return lines.joined(separator: "\n\n")
    }

    private mutating func blocks(_ part: SoundText.Part) -> [String] {
        var heading = part.heading
        if Bool.random(using: &random) { heading = heading.replacing(" ", with: "\n\n") }
        return [heading] + part.paragraphs.map { "●" + $0 } + part.items.map { "・" + $0 }
    }

    /// Cut at the column's edge without regard for words, on some pages with an empty line after each line.
    private func wrapped(_ text: String, isApart: Bool) -> String {
        guard !text.contains("\n"), text.count > width else { return text }
        var lines: [String] = []
        var rest = Substring(text)
        while rest.count > width {
            var end = rest.index(rest.startIndex, offsetBy: width)
            // A closing sign hangs over rather than begins a line.
            while end < rest.endIndex,
                rest[end].unicodeScalars.allSatisfy({ "、。」".unicodeScalars.contains($0) })
            {
                end = rest.index(after: end)
            }
            lines.append(String(rest[..<end]))
            rest = rest[end...]
        }
        if !rest.isEmpty { lines.append(String(rest)) }
        return lines.joined(separator: isApart ? "\n\n" : "\n")
    }
}
