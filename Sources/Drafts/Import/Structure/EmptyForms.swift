/// Leaves out the headings and table heads of a form that nobody has filled in yet.
enum EmptyForms {
    static func apply(_ outline: inout Outline, _ labels: LabelWords) {
        outline.drop(bareAxes(outline.blocks), .emptyForm)
        outline.drop(bareWords(outline.blocks, labels), .emptyForm)
        outline.drop(hollowHeadings(outline.blocks), .emptyForm)
    }

    /// Runs of fragments with nothing but years or figures in them.
    private static func bareAxes(_ blocks: [Block]) -> [Int] {
        fragmentRuns(blocks).filter { run in run.allSatisfy { isAxis(blocks[$0].text.folded) } }.flatMap {
            $0
        }
    }

    private static func bareWords(_ blocks: [Block], _ labels: LabelWords) -> [Int] {
        fragmentRuns(blocks).filter { run in run.allSatisfy { labels.isForm(blocks[$0].text) } }.flatMap {
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

    private static func fragmentRuns(_ blocks: [Block]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in blocks.indices where blocks[index].kind == .fragment {
            if let last = runs.last, last.upperBound == index, blocks[index - 1].page == blocks[index].page {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
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
