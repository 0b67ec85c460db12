/// Gathers the pieces of tables and diagrams that stand together: one passage a table, kept as it stands.
enum Tables {
    /// What is longer becomes several tables; bytes of UTF-8.
    private static let longest = 30_000

    static func apply(_ outline: inout Outline) {
        var result: [Block] = []
        for block in outline.blocks {
            guard block.kind == .fragment else {
                result.append(block)
                continue
            }
            let end = result.count - 1
            if end >= 0, result[end].kind == .table, result[end].kpiTable == nil,
                result[end].page == block.page,
                result[end].text.utf8.count < longest
            {
                result[end].text += separator(result[end].text, block.text) + block.text
                result[end].lines += block.lines
            } else {
                var table = block
                table.kind = .table
                table.confidence = .unsure
                result.append(table)
            }
        }
        outline.blocks = result.map { $0.kpiTable == nil ? settled($0) : $0 }
        for block in outline.blocks where block.kind == .table && block.kpiTable == nil {
            outline.doubt(.lostLayout, at: block.first)
        }
    }

    /// The cells of a row that came out below its name stand behind it again.
    private static func separator(_ table: String, _ piece: String) -> String {
        let cells = piece.folded.split(separator: " ")
        let name = table.unicodeScalars.lastIndex(of: "\n").map { table[$0...] } ?? table[...]
        let isTail =
            cells.count >= 2 && cells.allSatisfy { $0.count <= 9 } && (cells.first?.count ?? 9) <= 2
            && JoinRules.isTabular(piece.folded) && cells.contains { $0.unicodeScalars.allSatisfy(isFigure) }
        return isTail && !JoinRules.isTabular(String(name).folded) ? " " : "\n"
    }

    private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isDigit || ".,%".unicodeScalars.contains(scalar)
    }

    /// A single piece is no table but a line of text, unless it has figures in its cells.
    private static func settled(_ block: Block) -> Block {
        guard block.kind == .table, !block.text.contains("\n") else { return block }
        let cells = block.text.folded.split(separator: " ")
        var block = block
        if cells.count < 2 || !cells.contains(where: { $0.unicodeScalars.allSatisfy(isFigure) }) {
            block.kind = .paragraph
        }
        return block
    }
}
