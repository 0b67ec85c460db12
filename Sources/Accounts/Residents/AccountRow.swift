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
    let termsVersion: Int
    let termsAcceptedAt: Instant

    static let columns: SQL =
        """
        id, email, password_hash, display_name, language, confirmed_at IS NOT NULL AS is_confirmed,
        terms_version, terms_accepted_at
        """

    init(_ row: Row) throws {
        id = try row.decode("id")
        email = try row.decode("email")
        passwordHash = try row.decode("password_hash")
        displayName = try row.decode("display_name")
        language = try row.decode("language")
        isConfirmed = try row.decode("is_confirmed")
        termsVersion = try row.decode("terms_version")
        termsAcceptedAt = try row.decode("terms_accepted_at")
    }

    var resident: Resident {
        Resident(id: id, displayName: displayName, isConfirmed: isConfirmed, termsVersion: termsVersion)
    }
}
