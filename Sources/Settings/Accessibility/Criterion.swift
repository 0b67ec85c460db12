import Web

/// A success criterion of level A or AA: those of JIS X 8341-3:2016 (which are those of WCAG 2.0), and those that
/// WCAG 2.1 and 2.2 added.
public struct Criterion: Sendable, Hashable {
    public enum Level: String, Sendable {
        case a = "A"
        case aa = "AA"
    }

    /// The standard that brought it.
    public enum Standard: String, Sendable {
        case jis = "JIS X 8341-3:2016"
        case wcag21 = "WCAG 2.1"
        case wcag22 = "WCAG 2.2"
    }

    /// How far this product's own tests look at it; none of them replaces a test by people.
    public enum Check: String, Sendable {
        /// Rules on every page, of axe in a browser and of a validator of HTML, find a part of possible faults.
        case rules
        /// Tests that act like a person, as with the keyboard only or in a narrow window.
        case acting
        case nothing
    }

    /// As `1.4.3`.
    public let number: String
    public let level: Level
    public let standard: Standard
    public let check: Check
    /// Its name in the Japanese standard.
    public let japanese: String
    /// Its name in WCAG.
    public let english: String

    init(
        _ number: String, _ level: Level, _ japanese: String, _ english: String,
        by check: Check = .nothing, from standard: Standard = .jis
    ) {
        self.number = number
        self.level = level
        self.standard = standard
        self.check = check
        self.japanese = japanese
        self.english = english
    }

    /// The one with this number.
    public static func find(_ number: String) -> Criterion? {
        all.first { $0.number == number }
    }

    public static let all = perceivable + operable + understandable + robust
}
