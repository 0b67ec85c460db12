import Civic
import Postgres

/// A sign-up whose address is not confirmed yet.
struct PendingConfirmation: Sendable, RowDecodable {
    let accountID: AccountID
    let email: EmailAddress
    /// Where the person goes afterwards.
    let next: String?
    /// A sealed form that could not be stored before.
    let continuation: String?

    static let columns: SQL = "account_id, email, next, continuation"

    init(accountID: AccountID, email: EmailAddress, next: String? = nil, continuation: String? = nil) {
        self.accountID = accountID
        self.email = email
        self.next = next
        self.continuation = continuation
    }

    init(_ row: Row) throws {
        accountID = try row.decode("account_id")
        email = try row.decode("email")
        next = try row.decode("next")
        continuation = try row.decode("continuation")
    }
}
