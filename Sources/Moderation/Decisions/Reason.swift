/// Why a text is hidden, as its author is told: 1 to 1,000 characters.
public struct Reason: Sendable, Equatable {
    public static let maximumLength = 1000

    public enum Problem: String, Error, Sendable {
        case empty
        case tooLong = "too_long"
    }

    public let text: String
    /// Which of the usual reasons it begins with; nil for own words alone.
    public let usual: UsualReason?

    /// Takes what was typed, without white space (full-width too) around it.
    ///
    /// - Throws: what is wrong with it.
    public init(_ typed: String, usual: UsualReason? = nil) throws(Problem) {
        let trimmed = Self.trimmed(typed)
        // As the database counts (char_length): by code points.
        guard trimmed.unicodeScalars.count <= Self.maximumLength else { throw .tooLong }
        guard trimmed.unicodeScalars.contains(where: { !Self.isBlank($0) }) else { throw .empty }
        text = trimmed
        self.usual = usual
    }

    private static func trimmed(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(String.UnicodeScalarView(scalars[first...last]))
    }

    /// White space and signs that show nothing, such as the zero-width space.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
    }
}
