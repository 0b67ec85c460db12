import Web

/// How often a kind of act may be done; checked before anything costly.
///
/// Signed-in people are limited by account, so that a whole class behind one school address can post at once;
/// the limit by address is wide enough for 266 pupils and still stops a script.
public struct RateRule: Sendable, Hashable {
    /// Names the counter; routes with one name share it.
    public let name: String
    public let account: RateLimit?
    public let address: RateLimit?

    public init(name: String, account: RateLimit? = nil, address: RateLimit? = nil) {
        self.name = name
        self.account = account
        self.address = address
    }

    /// Comments and ideas.
    public static let posting = RateRule(
        name: "posting", account: .times(20, in: .seconds(200)), address: .times(600, in: .seconds(120)))
    /// Votes and supports.
    public static let voting = RateRule(
        name: "voting", account: .times(60, in: .seconds(60)), address: .times(3000, in: .seconds(120)))
    /// Reports of readers, who need not be signed in.
    public static let reporting = RateRule(
        name: "reporting", account: .times(10, in: .seconds(600)), address: .times(200, in: .seconds(600)))
    /// Log-in, sign-up and password links, whose hashing is costly; account names are limited in Accounts.
    public static let entering = RateRule(name: "entering", address: .times(600, in: .seconds(300)))
    /// Search and what is like it: wide enough for a whole school behind one address, narrow enough for a script
    /// that reads everything.
    public static let searching = RateRule(
        name: "searching", address: .times(3000, in: .seconds(300)))
}
