/// Leaves out the headings and table heads of a form that nobody has filled in yet.
enum EmptyForms {
    static func apply(_ outline: inout Outline, _ labels: LabelWords) {
        outline.drop(bareAxes(outline), .emptyForm)
        outline.drop(bareWords(outline, labels), .emptyForm)
        outline.drop(hollowHeadings(outline.blocks), .emptyForm)
    }

    /// Runs of fragments with nothing but years or figures in them.
    private static func bareAxes(_ outline: Outline) -> [Int] {
        outline.fragmentRuns.filter { run in run.allSatisfy { isAxis(outline.blocks[$0].text.folded) } }
            .flatMap {
                $0
            }
    }

    private static func bareWords(_ outline: Outline, _ labels: LabelWords) -> [Int] {
        outline.fragmentRuns.filter { run in run.allSatisfy { labels.isForm(outline.blocks[$0].text) } }
            .flatMap {
                $0
            }
    }

    /// Recurring headings with nothing of their own below; a remark there speaks of the whole part.
    private static func hollowHeadings(_ blocks: [Block]) -> [Int] {
        blocks.indices.filter { index in
            guard blocks[index].heading == .recurring else { return false }
            let next = blocks[(index + 1)...].first { !$0.isNote }
            guard let next, next.page == blocks[index].page else { return true }
            return next.heading != nil || next.mark == .remark
        }
    }

    /// R7 R8 R9: every cell a figure with at most one letter before it.
    private static func isAxis(_ folded: String) -> Bool {
        let cells = folded.split(separator: " ")
        return cells.count >= 2
            && cells.allSatisfy { cell in
                cell.unicodeScalars.contains(where: \.isDigit)
                    && cell.unicodeScalars.allSatisfy {
                        $0.isDigit || $0.isLatin || "~～-年度".unicodeScalars.contains($0)
                    }
            }
    }
}
