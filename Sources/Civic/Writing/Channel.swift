import Postgres

/// How an opinion reached the city.
public enum Channel: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
    /// Written on this site, by an account.
    case site
    /// Said at a counter of the city hall, and noted there.
    case counter
    case letter, fax, email, telephone
    /// A note of a meeting or a workshop.
    case workshop
    /// Work of a school class.
    case classWork = "class"
    case other

    /// Those that staff enter; they have no account behind them.
    public static let entered = allCases.filter { $0 != .site }
}
