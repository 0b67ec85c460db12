/// Parts a note's number from its words where the text layer lost the space between them: "※1Word" is a note where
/// the text refers to ※1.
enum TightNotes {
    static func apply(_ manuscript: inout Manuscript) {
        let candidates = manuscript.lines.indices.filter { number(manuscript.lines[$0]) != nil }
        guard !candidates.isEmpty else { return }
        let referred = references(manuscript.lines)
        for index in candidates {
            guard let number = number(manuscript.lines[index]), referred.contains(number) else { continue }
            let scalars = manuscript.lines[index].text.unicodeScalars
            let mark = 1 + String(number).unicodeScalars.count
            manuscript.lines[index].rewrite(
                String(String.UnicodeScalarView(scalars.prefix(mark))) + " "
                    + String(String.UnicodeScalarView(scalars.dropFirst(mark))))
        }
    }

    /// The number of a line that begins with ※1 and goes on with a letter.
    private static func number(_ line: Line) -> Int? {
        guard LineMark(line) == .remark else { return nil }
        let digits = line.folded.unicodeScalars.dropFirst().prefix { $0.isDigit }
        return digits.isEmpty || digits.first == "0" ? nil : Int(String(digits))
    }

    /// The numbers in (※1), in the midst of lines.
    private static func references(_ lines: [Line]) -> Set<Int> {
        var found: Set<Int> = []
        for line in lines where line.folded.contains("(※") {
            for part in line.folded.split(separator: "(※").dropFirst() + tail(line) {
                let digits = part.unicodeScalars.prefix { $0.isDigit }
                if let number = Int(String(digits)), part.dropFirst(digits.count).first == ")" {
                    found.insert(number)
                }
            }
        }
        return found
    }

    /// What follows a reference that begins its line.
    private static func tail(_ line: Line) -> [Substring] {
        line.folded.hasPrefix("(※") ? [line.folded.dropFirst(2)] : []
    }
}
