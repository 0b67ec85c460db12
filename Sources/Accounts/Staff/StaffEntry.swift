import Civic
import Loops
import Postgres
import Web

/// Checks what a member of staff proves to be who they are by, limited by name and by address before anything is
/// hashed.
public struct StaffEntry: Sendable {
    private let hasher: PasswordHasher
    private let byName = RateLimiter(.times(10, in: .seconds(600)))
    private let byClient = RateLimiter(.times(60, in: .seconds(600)))
    private let byCode = RateLimiter(.times(10, in: .seconds(600)))

    public init(hasher: PasswordHasher) {
        self.hasher = hasher
    }

    /// The member whose address and password these are; nil when they do not fit, whatever does not fit.
    ///
    /// - Throws: `WebError` 429 for too many tries, 503 when too many wait for a hash.
    public func member(
        email typed: String, password: String, from client: String, in database: any Queryable
    ) async throws -> StaffMember? {
        try byClient.check(client)
        let email = EmailAddress(typed: typed)
        try byName.check(email?.rawValue ?? "")
        let store = StaffAccounts(database)
        let found = if let email { try await store.credentials(email) } else { StaffCredentials?.none }
        guard case .right(let upgrade) = try await check(password, against: found?.passwordHash),
            let member = found?.member
        else { return nil }
        byClient.giveBack(client)
        byName.giveBack(email?.rawValue ?? "")
        if let upgrade { try await store.setPassword(upgrade, of: member.id) }
        return member
    }

    /// Whether this is the password of a member who is signed in already.
    public func isPassword(
        _ password: String, of member: StaffID, from client: String, in database: any Queryable
    ) async throws -> Bool {
        try byClient.check(client)
        try byName.check("#\(member)")
        let hash = try await StaffAccounts(database).passwordHash(of: member)
        guard case .right = try await check(password, against: hash) else { return false }
        byClient.giveBack(client)
        byName.giveBack("#\(member)")
        return true
    }

    /// Uses a code up, if it is one of this member's.
    public func use(
        code: String, of member: StaffID, from client: String, _ factors: SecondFactors
    ) async throws -> UsedFactor? {
        try byClient.check(client)
        try byCode.check("\(member)")
        let used = try await factors.use(code, of: member)
        if used != nil {
            byClient.giveBack(client)
            byCode.giveBack("\(member)")
        }
        return used
    }

    /// What is wrong with a new password, as a text key; nil when it may be used.
    public func problem(withNew password: String) -> TextKey? {
        PasswordRule.problem(with: password, personal: []).map { TextKey("accounts.password.problem", $0) }
    }

    /// The hash to be stored for a new password.
    public func hash(_ password: String) async throws -> String {
        try await WebError.onFullQueue { try await hasher.hash(password) }
    }

    private func check(_ password: String, against stored: String?) async throws -> PasswordCheck {
        try await WebError.onFullQueue { try await hasher.check(password, against: stored) }
    }
}
