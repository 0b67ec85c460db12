/// Gathers the pieces of tables and diagrams that stand together: one passage a table, kept as it stands.
enum Tables {
    static func apply(_ outline: inout Outline) {
        var result: [Block] = []
        for block in outline.blocks {
            guard block.kind == .fragment else {
                result.append(block)
                continue
            }
            if let last = result.last, last.kind == .table, last.page == block.page {
                result[result.count - 1].text += separator(last.text, block.text) + block.text
                result[result.count - 1].first = min(last.first, block.first)
                result[result.count - 1].last = max(last.last, block.last)
            } else {
                var table = block
                table.kind = .table
                table.confidence = .unsure
                result.append(table)
            }
        }
        outline.blocks = result.map(settled)
        for block in outline.blocks where block.kind == .table { outline.doubt(.lostLayout, at: block.first) }
    }

    /// The cells of a row that came out below its name stand behind it again.
    private static func separator(_ table: String, _ piece: String) -> String {
        let cells = piece.folded.split(separator: " ")
        let name = table.split(separator: "\n").last ?? ""
        let isTail =
            cells.count >= 2 && cells.allSatisfy { $0.count <= 9 } && (cells.first?.count ?? 9) <= 2
            && JoinRules.isTabular(piece.folded) && cells.contains { $0.unicodeScalars.allSatisfy(isFigure) }
        return isTail && !JoinRules.isTabular(String(name).folded) ? " " : "\n"
    }

    private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isDigit || ".,%".unicodeScalars.contains(scalar)
    }

    /// A single piece is no table but a line of text.
    private static func settled(_ block: Block) -> Block {
        var block = block
        if block.kind == .table, !block.text.contains("\n"), !JoinRules.isTabular(block.text.folded) {
            block.kind = .paragraph
        }
        return block
    }
}
