import Web

/// Addresses that only Accounts uses.
enum AccountAddresses {
    static let confirmation = Path("/signup/confirmations/{token}", LinkToken.self)
    static let resetRequest = Path("/password-reset")
    static let reset = Path("/password-reset/{token}", LinkToken.self)
    static let displayName = Path("/account/display-name")
    static let password = Path("/account/password")
    static let language = Path("/account/language")
    static let contributions = Path("/account/contributions")
    static let terms = Path("/account/terms")
    /// Everything about oneself as a file, for people and for machines.
    static let ownData = Path("/account/data")
    static let ownDataJSON = Path("/account/data.json")
    static let closing = Path("/account/closing")
    static let otherSessions = Path("/account/other-sessions/withdrawal")
}
