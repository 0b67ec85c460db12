/// Leaves out headings that are only printed again because their part goes on, and text printed again with them.
enum ContinuedHeadings {
    static func apply(_ outline: inout Outline) {
        var chapter: String?
        var labels: [String: String] = [:]
        var paragraphs: Set<String> = []
        var again: [Int] = []
        var repeated: [Int] = []
        for (index, block) in outline.blocks.enumerated() {
            let text = block.text.folded.filter { $0 != " " }
            if block.isChapter {
                if chapter == text { again.append(index) } else { (labels, paragraphs) = ([:], []) }
                chapter = text
            } else if case .label(let word, _) = block.heading {
                if labels[word] == text { again.append(index) }
                labels[word] = text
            } else if block.kind == .paragraph, block.text.columns >= 40, !paragraphs.insert(text).inserted {
                repeated.append(index)
            }
        }
        // From the end, so that the indices of both stay right.
        let reasons =
            again.map { ($0, DroppedLine.Reason.continuedHeading) }
            + repeated.map { ($0, .repeatedParagraph) }
        for (index, reason) in reasons.sorted(by: { $0.0 > $1.0 }) { outline.drop([index], reason) }
    }
}
