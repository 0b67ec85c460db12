import CPango

/// A table set in columns; a row is never divided.
final class SetTable {
    private let rows: [[SetText]]
    private let widths: [Double]
    private static let padding = 4.0

    /// Nil where it would not be readable in columns: too many of them, or a row too long for a page.
    init?(_ cells: [[String]], _ style: TextStyle, language: String, on context: OpaquePointer) {
        let columns = cells.map(\.count).max() ?? 0
        guard (1...8).contains(columns) else { return nil }
        widths = Self.widths(cells, columns: columns)
        let widths = widths
        rows = cells.enumerated().map { number, row in
            row.enumerated().map { column, text in
                var style = style
                style.isBold = number == 0
                return SetText(
                    text, style, width: widths[column] - 2 * Self.padding, language: language, on: context)
            }
        }
        if heights.contains(where: { $0 > Sheet.textHeight / 2 }) { return nil }
    }

    /// By how much stands in the columns, none narrower than a few letters.
    private static func widths(_ cells: [[String]], columns: Int) -> [Double] {
        let weights = (0..<columns).map { column in
            Double(cells.map { $0.indices.contains(column) ? min($0[column].count, 40) : 0 }.max() ?? 0)
        }
        let padded = weights.map { max($0, 4) + 2 }
        let sum = padded.reduce(0, +)
        return padded.map { Sheet.textWidth * $0 / sum }
    }

    var heights: [Double] {
        rows.map { row in (row.map { $0.heights.reduce(0, +) }.max() ?? 0) + 2 * Self.padding }
    }

    func draw(_ range: Range<Int>, x: Double, y: Double, on surface: PDFSurface) {
        let heights = heights
        var top = y
        for index in range {
            surface.tagged("TR") { draw(index, x: x, y: top, on: surface) }
            top += heights[index]
            rule(x: x, y: top, on: surface.context)
        }
    }

    private func draw(_ index: Int, x: Double, y: Double, on surface: PDFSurface) {
        var left = x
        for (column, cell) in rows[index].enumerated() {
            surface.tagged(index == 0 ? "TH" : "TD") {
                cell.draw(
                    0..<cell.lines, x: left + Self.padding, y: y + Self.padding, on: surface.context)
            }
            left += widths[column]
        }
    }

    private func rule(x: Double, y: Double, on context: OpaquePointer) {
        cairo_save(context)
        cairo_set_source_rgb(context, 0.6, 0.6, 0.6)
        cairo_set_line_width(context, 0.5)
        cairo_move_to(context, x, y)
        cairo_line_to(context, x + Sheet.textWidth, y)
        cairo_stroke(context)
        cairo_restore(context)
    }
}
