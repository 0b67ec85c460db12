/// Leaves out short Latin words that came out backwards because they were set turned in a picture.
enum RotatedLabels {
    static func apply(_ manuscript: inout Manuscript) {
        let candidates = manuscript.lines.indices.filter { isShortWord(manuscript.lines[$0].folded) }
        guard !candidates.isEmpty else { return }
        // Pictures repeat a few words; many different short words are a list.
        guard Set(candidates.map { manuscript.lines[$0].folded }).count <= 20 else { return }
        let text = manuscript.lines.map(\.folded).joined(separator: "\n")
        let lines = Dictionary(grouping: candidates) { manuscript.lines[$0].folded }
        let rotated = lines.filter { word, places in
            let backwards = String(word.reversed())
            return backwards != word && count(backwards, in: text) >= 3
                && count(word, in: text) == places.count
        }.values.flatMap { $0 }
        manuscript.drop(rotated, .rotatedLabel, breaks: true)
    }

    private static func isShortWord(_ text: String) -> Bool {
        (2...4).contains(text.unicodeScalars.count) && text.unicodeScalars.allSatisfy(\.isLatin)
    }

    private static func count(_ word: String, in text: String) -> Int {
        let bytes = Array(text.utf8)
        let wanted = Array(word.utf8)
        var found = 0
        for start in 0..<max(0, bytes.count - wanted.count + 1)
        where bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted) {
            found += 1
        }
        return found
    }
}
