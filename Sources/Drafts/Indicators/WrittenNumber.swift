import Foundation

/// A number as people write it into forms: wide digits, groups of three, a sign before it, its unit behind it.
public struct WrittenNumber: Sendable, Equatable {
    public let value: Decimal

    /// More digits than any number of a plan has; with them all sums and shares stay exact.
    static let longestWhole = 15
    static let longestFraction = 6

    /// Nil for what is no number or could be two: 1,02 and 12,5.
    ///
    /// - Parameter unit: what may stand behind it.
    public init?(_ text: String, unit: String = "") {
        let folded = Self.fold(text)
        guard let match = folded.wholeMatch(of: Self.pattern)?.output,
            match.tail.isEmpty || String(match.tail) == Self.fold(unit)
        else { return nil }
        let whole = match.whole.replacing(",", with: "")
        let fraction = match.fraction ?? ""
        guard whole.count <= Self.longestWhole, fraction.count <= Self.longestFraction,
            let number = Decimal(
                string: fraction.isEmpty ? String(whole) : "\(whole).\(fraction)",
                locale: Locale(identifier: "en_US_POSIX"))
        else { return nil }
        value = match.sign == nil ? number : -number
    }

    private static func fold(_ text: String) -> String {
        text.precomposedStringWithCompatibilityMapping.filter { !$0.isWhitespace }
    }

    /// ▲ and △ before a number are minus in Japanese accounts.
    private static var pattern:
        Regex<(Substring, sign: Substring?, whole: Substring, fraction: Substring?, tail: Substring)>
    {
        #/(?<sign>[\-−‐–▲△])?(?<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.(?<fraction>[0-9]+))?(?<tail>(?:[^0-9.,].*)?)/#
    }
}
