/// Measures of a page in points: A4 upright, with room for a hole punch at the left.
enum Sheet {
    static let width = 595.28
    static let height = 841.89
    static let left = 71.0
    static let right = 57.0
    static let top = 64.0
    static let bottom = 62.0
    static let textWidth = width - left - right
    static let textHeight = height - top - bottom
}

/// How a kind of piece is set.
struct TextStyle {
    var size = 10.5
    var isBold = false
    /// Room above, unless it begins a page.
    var above = 5.0
    var indent = 0.0
    /// Lines after the first begin so much further right.
    var hanging = 0.0
    /// Whether it must not stand last on a page.
    var keepsWithNext = false
    /// Name of the structure element (ISO 32000-1, 14.8.4).
    var tag = "P"

    /// In multiples of the size, so that Japanese stays easy to read.
    static let lineHeight = 1.65

    init(_ kind: PaperDocument.Piece.Kind) {
        switch kind {
        case .heading(let level):
            size = [17, 14, 12.5, 11.5][min(max(level, 1), 4) - 1]
            isBold = true
            above = [22, 18, 14, 11][min(max(level, 1), 4) - 1]
            keepsWithNext = true
            tag = "H\(min(max(level, 1) + 1, 6))"
        case .paragraph: above = 6
        case .item:
            (indent, hanging) = (12, 10.5)
            above = 3
        case .caption:
            size = 9
            tag = "Caption"
        case .note:
            (size, hanging) = (9, 9)
            tag = "Note"
        case .explanation: (size, hanging) = (9.5, 9.5)
        case .table:
            size = 9
            above = 8
            tag = "Table"
        }
    }

    init(size: Double, isBold: Bool = false) {
        self.size = size
        self.isBold = isBold
    }
}
