import TestSupport

/// Breaks a sound text the way text layers of PDFs do, each way by chance.
struct BrokenText {
    private var random: SeededRandom
    private let width: Int
    private let hasSlogan: Bool
    private let hasNumbers: Bool
    private let hasFoot: Bool
    /// The last page's heading comes out below what it stands above.
    private let isScrambled: Bool
    private let parting: Parting

    /// How pages begin; `.lost` leaves only the numbers at their ends.
    enum Parting: CaseIterable { case formFeed, emptyLines, space, lost }

    init(seed: UInt64) {
        var random = SeededRandom(seed &* 7919)
        width = Int.random(in: 24...44, using: &random)
        hasSlogan = Bool.random(using: &random)
        parting = Parting.allCases.randomElement(using: &random) ?? .formFeed
        hasNumbers = Bool.random(using: &random) || parting == .lost
        hasFoot = Bool.random(using: &random) && parting != .lost
        isScrambled = Int.random(in: 0..<3, using: &random) == 0 && parting != .lost
        self.random = random
    }

    mutating func text(of sound: SoundText) -> String {
        var pages = [sound.title + "\n\n令和八年"]
        for (index, page) in sound.pages.enumerated() {
            let isScrambled = isScrambled && index == sound.pages.count - 1 && sound.genre == .strategy
            pages.append(self.page(isScrambled ? scrambled(page) : page, number: index + 2))
        }
        return pages.reduce("") { text, page in text.isEmpty ? page : text + mark + page }
    }

    private var mark: String {
        switch parting {
        case .formFeed: "\n\u{0C}"
        case .emptyLines: "\n\n\n\n"
        case .space: "\n "
        case .lost: "\n\n"
        }
    }

    /// The chapter's heading with its first sentence, and a part's items without it above.
    private func scrambled(_ page: [SoundText.Piece]) -> [SoundText.Piece] {
        Array(page[2...]) + page[..<2]
    }

    private mutating func page(_ pieces: [SoundText.Piece], number: Int) -> String {
        let isApart = Bool.random(using: &random)
        var lines = pieces.map { broken($0, isApart: isApart) }
        // Every third number is lost.
        if hasNumbers, number % 3 != 0 {
            lines.insert(String(number), at: parting == .lost ? lines.count : 1)
        }
        if hasFoot { lines.append("潮風市 企画課") }
        let slogan = "波\n音\n、\n\nと\nも\nに\n。"
        if hasSlogan { parting == .lost ? lines.insert(slogan, at: 0) : lines.append(slogan) }
        return lines.joined(separator: "\n\n")
    }

    private mutating func broken(_ piece: SoundText.Piece, isApart: Bool) -> String {
        switch piece {
        case .text(let text): wrapped(text, isApart: isApart)
        case .heading(let text): Bool.random(using: &random) ? text.replacing(" ", with: "\n\n") : text
        case .table(let rows): table(rows)
        }
    }

    // MARK: tables

    /// The head with one cell or one letter a line; rows on one line or wrapped, names cut, units set vertically.
    private mutating func table(_ rows: [[String]]) -> String {
        guard let head = rows.first else { return "" }
        let cells = Bool.random(using: &random) ? head.map { $0.replacing("単位", with: "単\n位") } : head
        let years = Bool.random(using: &random)
        let top = cells.map { years ? $0.replacing("（", with: "\n（") : $0 }
        let written = rows.dropFirst().map { row($0) }
        return top.joined(separator: Bool.random(using: &random) ? "\n" : "\n\n") + "\n\n"
            + written.joined(separator: "\n\n")
    }

    private mutating func row(_ cells: [String]) -> String {
        let name = Bool.random(using: &random) && cells[1].count > 10 ? cut(cells[1]) : cells[1]
        var measure = cells[2]
        if Bool.random(using: &random) {
            measure = measure.filter { $0 != " " }.map { String($0) }.joined(separator: "\n")
        }
        let start = cells[0].isEmpty ? name : "\(cells[0]) \(name)"
        let between = name.contains("\n") || measure.contains("\n") ? "\n\n" : " "
        return start + between + measure + (measure.contains("\n") ? "\n" : " ") + cells[3] + " " + cells[4]
    }

    private mutating func cut(_ name: String) -> String {
        let place = name.index(name.startIndex, offsetBy: Int.random(in: 6..<name.count - 1, using: &random))
        return name[..<place] + "\n" + name[place...]
    }

    // MARK: text

    /// Cut at the column's edge without regard for words, on some pages with an empty line after each line.
    private func wrapped(_ text: String, isApart: Bool) -> String {
        guard text.count > width else { return text }
        var lines: [String] = []
        var rest = Substring(text)
        while rest.count > width {
            var end = rest.index(rest.startIndex, offsetBy: width)
            // A closing sign hangs over rather than begins a line.
            while end < rest.endIndex,
                rest[end].unicodeScalars.allSatisfy({ "、。」）".unicodeScalars.contains($0) })
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
