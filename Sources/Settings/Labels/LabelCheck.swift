import Civic

/// Why words of a city can't stand in place of a text of ours.
public enum LabelProblem: Equatable, Sendable {
    case empty
    case long
    /// Our text is one line, as a title or the subject of a mail.
    case lines
    /// A brace stands alone.
    case braces
    /// Names in braces that our text has and theirs lacks.
    case missing([String])
    /// Names in braces that nothing fills here.
    case unknown([String])
}

/// Checks the city's own words against our text of the same key.
public enum LabelCheck {
    public static let limit = 4000

    /// - Parameter optional: names that may be left out, as the number in the form for one thing.
    public static func problem(
        with words: String, insteadOf ours: String, optional: Set<String> = []
    ) -> LabelProblem? {
        if WrittenText(words).isBlank { return .empty }
        if words.unicodeScalars.count > limit { return .long }
        if words.contains(where: \.isNewline), !ours.contains(where: \.isNewline) { return .lines }
        guard Placeholders.areBalanced(in: words) else { return .braces }
        let (needed, found) = (Placeholders.names(in: ours), Placeholders.names(in: words))
        let missing = needed.subtracting(found).subtracting(optional)
        if !missing.isEmpty { return .missing(missing.sorted()) }
        let unknown = found.subtracting(needed).subtracting(optional)
        return unknown.isEmpty ? nil : .unknown(unknown.sorted())
    }

    /// The number of things may be left out, or put in, where the form is for one thing only.
    public static func optional(for key: String) -> Set<String> {
        key.hasSuffix(".one") ? ["count"] : []
    }
}
