/// Words of a web page as they are shown: white space of any length is one space, and none where a line of Japanese
/// was only cut in the file.
struct WebPageWords {
    private var text = ""
    private var last: Unicode.Scalar?
    /// The white space since the last word.
    private var gap = Gap.none

    private enum Gap { case none, space, lineEnd }

    mutating func add(_ written: String) {
        var scalars = String.UnicodeScalarView()
        for scalar in written.unicodeScalars {
            switch scalar {
            case "\n", "\r": gap = .lineEnd
            case " ", "\t", "\u{0C}": if gap == .none { gap = .space }
            default:
                if needsSpace(before: scalar) { scalars.append(" ") }
                scalars.append(scalar)
                (last, gap) = (scalar, .none)
            }
        }
        text.unicodeScalars.append(contentsOf: scalars)
    }

    mutating func addBreak() {
        if last != nil { text += "\n" }
        (last, gap) = (nil, .none)
    }

    /// The text so far; begins anew.
    mutating func taken() -> String {
        defer { self = WebPageWords() }
        return text.trimmed
    }

    private func needsSpace(before scalar: Unicode.Scalar) -> Bool {
        guard let last else { return false }
        switch gap {
        case .none: return false
        case .space: return true
        // Columns tell Japanese letters and signs from Latin ones.
        case .lineEnd: return last.columns == 1 || scalar.columns == 1
        }
    }
}
