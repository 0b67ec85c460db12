import TestSupport

/// A small sound text made by chance from a seed: what an import should bring back.
struct SoundText {
    /// What kind of text it is.
    enum Genre: CaseIterable {
        case strategy, plan, regulation, guideline
    }

    /// A piece of a page.
    enum Piece {
        /// Wrapped at the edge of the column.
        case text(String)
        /// A heading whose title may come to stand on the lines below.
        case heading(String)
        /// Cells of a table, row by row.
        case table([[String]])
    }

    struct Indicator: Equatable {
        var part: String
        var name: String
        var isCumulative: Bool
        var unit: String
        var baseline: Int
        var target: Int
    }

    var genre: Genre
    var title = ""
    var pages: [[Piece]] = []
    /// The headings in their order.
    var headings: [String] = []
    /// Paragraphs and items without their marks.
    var texts: [String] = []
    var notes: [String] = []
    /// The words that the notes explain.
    var terms: [String] = []
    var indicators: [Indicator] = []

    init(seed: UInt64) {
        genre = Genre.allCases[Int(seed) % Genre.allCases.count]
        var words = SoundWords(seed: seed)
        switch genre {
        case .strategy: makeStrategy(&words, withTables: false)
        case .plan: makeStrategy(&words, withTables: true)
        case .regulation: makeRegulation(&words)
        case .guideline: makeGuideline(&words)
        }
    }

    // MARK: strategies and plans

    private mutating func makeStrategy(_ words: inout SoundWords, withTables: Bool) {
        title = "潮風市まちづくり戦略"
        for number in 1...words.number(3...6) {
            var page = [
                heading("第\(number)章 \(words.subject())の\(words.aim())"), text("●", words.sentence()),
            ]
            for part in 1...words.number(2...3) {
                page.append(heading("施策\(part) \(words.subject())の\(words.aim())"))
                for _ in 0..<words.number(1...3) { page.append(text("●", words.paragraph())) }
                for _ in 0..<words.number(0...3) { page.append(text("・", words.item())) }
            }
            if withTables, words.chance(2) { page += note(&words) }
            pages.append(page)
        }
        if withTables { pages.append(tablePage(&words)) }
    }

    private mutating func tablePage(_ words: inout SoundWords) -> [Piece] {
        let number = pages.count + 1
        var page = [heading("第\(number)章 数値目標"), text("●", words.sentence())]
        var rows = [["施策", "指標名", "単位", "現状値（R05）", "目標値（R09）"]]
        let names = words.indicatorNames(words.number(3...7))
        for (index, name) in names.enumerated() {
            let isFirst = index % 2 == 0
            let part = isFirst ? "\(index / 2 + 1) \(words.subject())" : indicators.last?.part ?? ""
            let indicator = Indicator(
                part: part, name: name, isCumulative: words.chance(2), unit: words.unit(),
                baseline: words.number(0...5000), target: words.number(0...5000))
            indicators.append(indicator)
            rows.append([
                isFirst ? part : "", name, (indicator.isCumulative ? "累 " : "単 ") + indicator.unit,
                String(indicator.baseline), String(indicator.target),
            ])
        }
        page.append(.table(rows))
        return page
    }

    /// A paragraph that refers to a note, and the note at the foot of the page.
    private mutating func note(_ words: inout SoundWords) -> [Piece] {
        let number = notes.count + 1
        let term = words.term(number)
        terms.append(term)
        let paragraph = text("●", "\(words.place())では、\(term)（※\(number)）を広げます。")
        notes.append("※\(number) \(words.sentence())")
        return [paragraph, .text(notes[number - 1])]
    }

    // MARK: regulations

    private mutating func makeRegulation(_ words: inout SoundWords) {
        title = "潮風市見守り条例"
        var article = 0
        for _ in 0..<words.number(3...4) {
            var page: [Piece] = []
            for _ in 0..<words.number(2...3) {
                article += 1
                let name = "\(words.subject())の\(words.aim())"
                headings.append("第\(article)条（\(name)）")
                let sentence = words.sentence()
                texts.append(sentence)
                page += [.text("（\(name)）"), .text("第\(article)条　\(sentence)")]
                for item in 1...words.number(2...3) {
                    texts.append("(\(item))　\(words.item())")
                    page.append(.text(texts[texts.count - 1]))
                }
            }
            pages.append(page)
        }
    }

    // MARK: guidelines

    private mutating func makeGuideline(_ words: inout SoundWords) {
        title = "潮風市窓口指針"
        for number in 1...words.number(3...5) {
            var page = [heading("\(number)　\(words.subject())の\(words.aim())", splits: false)]
            for part in 1...words.number(2...3) {
                page.append(heading("（\(part)）\(words.subject())の\(words.aim())", splits: false))
                page.append(text("　", words.paragraph()))
                for item in 0..<words.number(2...3) {
                    texts.append("\(Array("①②③")[item])\(words.item())")
                    page.append(.text(texts[texts.count - 1]))
                }
            }
            pages.append(page)
        }
    }

    // MARK: pieces

    private mutating func heading(_ text: String, splits: Bool = true) -> Piece {
        headings.append(text)
        return splits ? .heading(text) : .text(text)
    }

    private mutating func text(_ mark: String, _ text: String) -> Piece {
        texts.append(text)
        return .text(mark + text)
    }
}
