/// Groups of digits that belong together, as 0192-27-3111 or （0192）27−3111.
struct NumberRun: Sendable {
    let groups: [String]
    let range: Range<Int>

    var digits: String { groups.joined() }

    /// All runs of a text, from left to right.
    static func all(in text: PlainScalars) -> [NumberRun] {
        var runs: [NumberRun] = []
        var place = 0
        while place < text.count {
            guard let run = NumberRun(in: text, at: place) else {
                place += 1
                continue
            }
            runs.append(run)
            place = run.range.upperBound
        }
        return runs
    }

    /// The run that begins at a place; nil where none does.
    init?(in text: PlainScalars, at start: Int) {
        guard text[start]?.isPlainDigit == true else { return nil }
        var groups: [String] = []
        var place = start
        var end = start
        while text[place]?.isPlainDigit == true {
            var group = ""
            while let digit = text[place], digit.isPlainDigit {
                group.unicodeScalars.append(digit)
                place += 1
            }
            groups.append(group)
            end = place
            // At most two signs between groups, such as ") ".
            var signs = 0
            while signs < 2, let sign = text[place], Self.separators.contains(sign) {
                place += 1
                signs += 1
            }
            if signs == 0 { break }
        }
        self.groups = groups
        range = start..<end
    }

    private static let separators = Set("-() ".unicodeScalars)
}
