/// The words that number the parts of this draft, as 戦略, 施策 or 基本目標, learned from the draft itself.
struct LabelWords {
    private let words: Set<String>

    init(_ lines: [Line]) {
        var numbers: [String: Set<Int>] = [:]
        for line in lines {
            if case .label(let word, let number, _) = HeadingPattern.read(line) {
                numbers[word, default: []].insert(number)
            }
        }
        words = Set(numbers.filter { $0.value.count >= 2 && ($0.value.min() ?? 9) <= 1 }.keys)
    }

    /// The line as a heading of this draft.
    func heading(_ line: Line) -> HeadingPattern? {
        guard let pattern = HeadingPattern.read(line) else { return nil }
        guard case .label(let word, _, let title) = pattern else { return pattern }
        guard words.contains(word), !startsWithLabel(title) else { return nil }
        return pattern
    }

    /// Whether these are only the words of an empty form: 戦略, 戦術1 戦術2.
    func isForm(_ text: String) -> Bool {
        let cells = text.folded.split { $0 == " " || $0 == "\n" }
        return cells.allSatisfy { cell in
            var word = cell.unicodeScalars[...]
            while word.last?.isDigit == true { word.removeLast() }
            return words.contains(String(word))
        }
    }

    private func startsWithLabel(_ title: String) -> Bool {
        let folded = title.folded
        return words.contains { word in
            folded.hasPrefix(word)
                && folded.unicodeScalars.dropFirst(word.unicodeScalars.count).first?.isDigit == true
        }
    }
}
