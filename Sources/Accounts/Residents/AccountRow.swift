import Civic
import Postgres

/// An account as Accounts itself needs it.
struct AccountRow: Sendable, RowDecodable {
    let id: AccountID
    let email: EmailAddress?
    let passwordHash: String
    let displayName: String
    let language: Language
    let isConfirmed: Bool

    static let columns: SQL =
        "id, email, password_hash, display_name, language, confirmed_at IS NOT NULL AS is_confirmed"

    init(_ row: Row) throws {
        id = try row.decode("id")
        email = try row.decode("email")
        passwordHash = try row.decode("password_hash")
        displayName = try row.decode("display_name")
        language = try row.decode("language")
        isConfirmed = try row.decode("is_confirmed")
    }

    var resident: Resident {
        Resident(id: id, displayName: displayName, isConfirmed: isConfirmed)
    }
}
