/// Leaves out headings that are only printed again because their part goes on, and text printed again with them.
enum ContinuedHeadings {
    static func apply(_ outline: inout Outline) {
        var chapter: String?
        var labels: [String: String] = [:]
        var paragraphs: Set<String> = []
        var again: [Int: DroppedLine.Reason] = [:]
        for (index, block) in outline.blocks.enumerated() {
            let text = block.text.folded.filter { $0 != " " }
            if block.isChapter {
                if chapter == text {
                    again[index] = .continuedHeading
                } else {
                    (labels, paragraphs) = ([:], [])
                }
                chapter = text
            } else if case .label(let word, _) = block.heading {
                if labels[word] == text { again[index] = .continuedHeading }
                labels[word] = text
            } else if block.kind == .paragraph, block.text.columns >= 40, !paragraphs.insert(text).inserted {
                again[index] = .repeatedParagraph
            }
        }
        outline.drop(again)
    }
}
