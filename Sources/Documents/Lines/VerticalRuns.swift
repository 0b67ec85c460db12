/// Joins letters that were set one above the other and came out one a line.
///
/// Where the same words come back on several pages they are a slogan in the margin and are left out;
/// else they are the label of a table or the like and stay.
enum VerticalRuns {
    /// Fewer letters in a column are as often the ends of broken words.
    static let shortest = 4
    /// So often the same words make a margin.
    static let repeats = 3

    static func apply(_ manuscript: inout Manuscript) {
        let runs = find(manuscript.lines)
        var count: [String: Int] = [:]
        for run in runs where run.count >= shortest { count[word(manuscript.lines[run]), default: 0] += 1 }
        let slogans = count.filter { $0.value >= repeats }.keys
        var margins: [Int] = []
        var labels: [Range<Int>] = []
        for run in runs {
            let word = word(manuscript.lines[run])
            if slogans.contains(where: { $0 == word || $0.contains(word) }) {
                margins += run
            } else if run.count >= shortest {
                labels.append(run)
            }
        }
        let tails = Set(labels.flatMap { join($0, &manuscript) })
        manuscript.drop(margins, .repeatedVerticalText, breaks: true)
        manuscript.lines.removeAll { tails.contains($0.number) }
    }

    /// Ranges of one-letter lines with at most one empty line between two; a sentence ends its run.
    private static func find(_ lines: [Line]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for (index, line) in lines.enumerated() {
            let ends = index > 0 && lines[index - 1].text.endsSentence
            if let first = start, !line.isSingleLetter || line.gap > 1 || line.opensPage || ends {
                runs.append(first..<index)
                start = nil
            }
            if start == nil, line.isSingleLetter { start = index }
        }
        if let first = start { runs.append(first..<lines.count) }
        return runs.filter { $0.count > 1 }
    }

    private static func word(_ lines: ArraySlice<Line>) -> String { lines.map(\.folded).joined() }

    /// Puts the word into the run's first line; gives the numbers of the lines that are thereby done with.
    private static func join(_ run: Range<Int>, _ manuscript: inout Manuscript) -> [Int] {
        let lines = manuscript.lines[run]
        manuscript.lines[run.lowerBound].rewrite(lines.map(\.text).joined())
        manuscript.lines[run.lowerBound].numbers = lines.flatMap(\.numbers)
        manuscript.lines[run.lowerBound].brokenAfter = true
        manuscript.doubt(.verticalText, at: manuscript.lines[run.lowerBound].number)
        if run.lowerBound > 0 { manuscript.lines[run.lowerBound - 1].brokenAfter = true }
        return lines.dropFirst().map(\.number)
    }
}
