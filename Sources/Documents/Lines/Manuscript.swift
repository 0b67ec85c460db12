/// The lines of a file between two steps of the import, with what the steps so far left out or doubted.
struct Manuscript {
    var lines: [Line]
    /// The file's lines as they came, the empty ones included.
    var source: [String] = []
    /// Printed page numbers by page index, where known.
    var printedPages: [Int: Int] = [:]
    var tables: [KPITable] = []
    var dropped: [DroppedLine] = []
    var doubts: [Doubt] = []

    var pageCount: Int { (lines.last?.page ?? 0) + 1 }
    /// Whether the file shows where its pages end.
    var hasPages: Bool { pageCount > 1 }

    /// Leaves out the lines at these indices; the text before and after one of them is then not one sentence
    /// where `breaks` is set.
    mutating func drop(_ indices: [Int], _ reason: DroppedLine.Reason, breaks: Bool = false) {
        guard !indices.isEmpty else { return }
        let unwanted = Set(indices)
        var kept: [Line] = []
        kept.reserveCapacity(lines.count)
        var opensPage = false
        for (index, line) in lines.enumerated() {
            if unwanted.contains(index) {
                dropped += line.numbers.map { DroppedLine(line: $0, text: source.line($0), reason: reason) }
                opensPage = opensPage || line.opensPage
                if breaks, !kept.isEmpty { kept[kept.count - 1].brokenAfter = true }
                continue
            }
            var line = line
            line.opensPage = line.opensPage || opensPage
            opensPage = false
            kept.append(line)
        }
        lines = kept
    }

    mutating func doubt(_ guess: Doubt.Guess, at line: Int) {
        doubts.append(Doubt(line: line, guess: guess))
    }

    /// Ranges of `lines`, one a page.
    var pages: [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for index in lines.indices
        where index + 1 == lines.count || lines[index + 1].page != lines[index].page {
            ranges.append(start..<index + 1)
            start = index + 1
        }
        return ranges
    }
}

extension [String] {
    /// The line of this number, counted from 1, without white space at its ends.
    func line(_ number: Int) -> String { indices.contains(number - 1) ? self[number - 1].trimmed : "" }
}
