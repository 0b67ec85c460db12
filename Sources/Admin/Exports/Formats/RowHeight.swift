import Civic

/// How high a row must be for its wrapped texts, estimated: some programs open a file without measuring its rows.
enum RowHeight {
    /// In points.
    private static let line = 16.5
    /// Excel has no higher rows.
    private static let highest = 409.0

    static func points(of record: [ExportCell], in columns: [WorkbookColumn]) -> Double {
        let lines = zip(record, columns).map { cell, column in
            guard case .text(let text) = cell else { return 1 }
            return self.lines(of: text, in: column.width)
        }
        return min(highest, Double(lines.max() ?? 1) * line)
    }

    /// Characters of more than one byte are mostly Japanese and take the room of two.
    private static func lines(of text: String, in width: Double) -> Int {
        let room = max(2, Int(width) - 1)
        var (lines, used) = (1, 0)
        for byte in text.utf8 where byte < 0x80 || byte >= 0xC0 {
            if byte == 0x0A {
                (lines, used) = (lines + 1, 0)
                continue
            }
            let wide = byte < 0x80 ? 1 : 2
            if used + wide > room {
                (lines, used) = (lines + 1, wide)
            } else {
                used += wide
            }
        }
        return lines
    }
}
