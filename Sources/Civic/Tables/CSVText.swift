/// A text as it may stand in a cell of a CSV file.
enum CSVText {
    /// Stands for a line break: one record is one line (Digital Agency, machine-readability rule L1-14), and a
    /// sign that nobody types can be turned back into the break.
    static let lineBreak: Unicode.Scalar = "⏎"

    /// Without control characters, in one line, and nothing that a spreadsheet would take for a formula.
    static func safe(_ text: String) -> String {
        let kept = text.unicodeScalars.filter { !isDropped($0) }
        var safe = String.UnicodeScalarView()
        if beginsDangerously(kept) { safe.append("'") }
        var last: Unicode.Scalar?
        for scalar in kept {
            // CR LF is one break.
            if isLineBreak(scalar), !(scalar == "\n" && last == "\r") { safe.append(lineBreak) }
            if !isLineBreak(scalar) { safe.append(scalar) }
            last = scalar
        }
        return String(safe)
    }

    /// `= + - @` begin a formula, in full width too after conversion; tab, CR and LF may be skipped before one.
    private static func beginsDangerously(_ scalars: String.UnicodeScalarView) -> Bool {
        // What shows nothing, such as a byte order mark, must not hide the sign behind it.
        switch scalars.first(where: { !$0.properties.isDefaultIgnorableCodePoint }) {
        case "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n": true
        default: false
        }
    }

    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }

    /// Control characters show nothing and stop many programs (NUL ends a text in C).
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control && scalar != "\t" && !isLineBreak(scalar)
    }
}
