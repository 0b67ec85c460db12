import Foundation

/// A text that a person typed, made fit to be stored and shown: composed, without control characters, trimmed.
public struct WrittenText: Sendable, Equatable {
    /// What is stored.
    public let text: String

    /// - Parameter keepsLines: false for one-line fields, where a line break becomes a space.
    public init(_ raw: String, keepsLines: Bool = true) {
        var kept = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in raw.unicodeScalars {
            if let scalar = Self.cleaned(scalar, after: previous, keepsLines: keepsLines) {
                kept.append(scalar)
            }
            previous = scalar
        }
        text = Self.trimmed(Self.composed(kept))
    }

    /// Length in Unicode code points, as the database counts it: each Japanese character is one.
    public var length: Int { text.unicodeScalars.count }

    /// Whether nothing is there that could be seen.
    public var isBlank: Bool { text.unicodeScalars.allSatisfy(\.isBlank) }

    /// The first characters on one line, with an ellipsis where more follow.
    public func excerpt(_ count: Int = 60) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > count ? line.prefix(count) + "…" : line
    }

    private static func cleaned(
        _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, keepsLines: Bool
    ) -> Unicode.Scalar? {
        switch scalar {
        case "\n" where previous == "\r": nil
        case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}": keepsLines ? "\n" : " "
        case "\t": keepsLines ? "\t" : " "
        default: scalar.isUnwanted ? nil : scalar
        }
    }

    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isBlankEdge }),
            let last = scalars.lastIndex(where: { !$0.isBlankEdge })
        else { return "" }
        return String(scalars[first...last])
    }

    /// Composes (NFC), so that が is one code point however it was typed. CJK compatibility ideographs stay
    /// as they are: NFC would turn the 神 of a name (U+FA19) into the common one.
    private static func composed(_ scalars: String.UnicodeScalarView) -> String {
        var whole = ""
        var run = String.UnicodeScalarView()
        for scalar in scalars {
            guard scalar.isCompatibilityIdeograph else {
                run.append(scalar)
                continue
            }
            whole += String(run).precomposedStringWithCanonicalMapping
            whole.unicodeScalars.append(scalar)
            run = String.UnicodeScalarView()
        }
        return whole + String(run).precomposedStringWithCanonicalMapping
    }
}
