/// The name under which a person's texts are shown.
public struct DisplayName: RawRepresentable, Hashable, Sendable {
    public static let length = 1...40

    public let rawValue: String

    /// Takes what a person typed: spaces around it, full-width ones too, are dropped. Nil when nothing that can
    /// be seen is left, when it is longer than 40 characters, or when it holds control characters.
    public init?(rawValue text: String) {
        let scalars = Self.trimmed(text.unicodeScalars[...])
        // Counted as PostgreSQL's char_length does.
        guard Self.length.contains(scalars.count), scalars.allSatisfy(Self.isAllowed),
            scalars.contains(where: Self.isVisible)
        else { return nil }
        rawValue = String(String.UnicodeScalarView(scalars))
    }

    private static func trimmed(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
        var text = text.drop { $0.properties.isWhitespace }
        while let last = text.last, last.properties.isWhitespace { text = text.dropLast() }
        return text
    }

    /// Neither control characters, nor line breaks, nor marks that turn the direction of the text around it.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: false
        case .format: !scalar.properties.isBidiControl
        default: true
        }
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .format, .spaceSeparator, .nonspacingMark, .enclosingMark: false
        // Letters that show nothing, such as U+3164 HANGUL FILLER.
        default: !scalar.properties.isDefaultIgnorableCodePoint
        }
    }
}
